"""French: the words that say that somebody said something, each with the example that put it here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from onrecord.languages.reporting import Cue, Frame
from onrecord.model import AttributionType, CueClass, Modality

_FRAMES: dict[str, Frame] = {"q": "quotation", "t": "that", "w": "question", "o": "object", "i": "infinitive"}
_SUPPOSED = ("rait", "raient")
_OF = "de, d', du, des"
_TO = "à, au, aux"


def _cue(
    class_: CueClass,
    type_: AttributionType,
    verbs: str,
    frames: str,
    example: str,
    particles: str = "",
    objects: Mapping[str, CueClass] | None = None,
    modality: Modality = "plain",
) -> Iterator[Cue]:
    """A Cue for each verb, and another for its conditional, which only supposes: le ministre *déclarerait* que …

    A verb in -er is its stem: "déclar", "annonç", "appell/appel" where the stem changes before a mute e. Any other
    gives its forms, the present participle last: "dit,disent,dirait,disant". Particles stand between commas.
    """
    for verb in verbs.split():
        finite, participles = _forms(verb)
        plain = Cue(
            kind=finite[0],
            type=type_,
            forms=tuple(form for form in finite if not form.endswith(_SUPPOSED)),
            participles=participles,
            frames=frozenset(_FRAMES[f] for f in frames),
            example=example,
            particles=tuple(particles.split(", ")) if particles else (),
            cue_class=class_,
            objects=objects or {},
            modality=modality,
        )
        yield plain
        supposed = tuple(form for form in finite if form.endswith(_SUPPOSED))
        yield replace(
            plain,
            kind=supposed[0],
            type="other",
            forms=supposed,
            participles=(),
            cue_class="other",
            objects={},
            modality="hypothetical",
        )


def _forms(verb: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Finite forms with past participles, and present participles."""
    if "," in verb:
        forms = verb.split(",")
        return tuple(forms[:-1]), tuple(form for form in forms[-1:] if form)
    mute, _, full = verb.partition("/")
    hard = full or mute  # before a: annonçait
    soft = hard[:-1] + "c" if hard.endswith("ç") else hard  # before é: annoncé
    open_ = mute[:-1] + "c" if mute.endswith("ç") else mute  # before a mute e: annonce, appelle
    finite = [open_ + e for e in ("e", "ent", "era", "eront", "erait", "eraient")]
    finite += [hard + e for e in ("ait", "aient", "a")] + [soft + e for e in ("èrent", "é", "ée", "és", "ées")]
    return tuple(finite), (hard + "ant",)


# « Il a exprimé sa préoccupation » : the noun tells what the verb does not.
_SENTIMENTS: dict[CueClass, str] = {
    "regrets": "préoccupation préoccupations inquiétude inquiétudes regret regrets déception tristesse condoléances "
    "crainte craintes consternation",
    "supports": "soutien appui solidarité accord approbation",
    "opposes": "opposition désaccord réserves objections",
    "thanks": "gratitude reconnaissance remerciements",
    "welcomes": "satisfaction admiration félicitations",
    "hopes": "espoir souhait voeu vœu désir",
    "condemns": "indignation colère condamnation",
    "believes": "avis opinion conviction doute doutes confiance",
    "promises": "volonté détermination engagement intention",
}
EXPRESSED: Mapping[str, CueClass] = {n: class_ for class_, nouns in _SENTIMENTS.items() for n in nouns.split()}

_SAY = "dit,disent,disait,disaient,dite,dits,dites,dira,diront,dirait,diraient,disant"
_WRITE = "écrit,écrivent,écrivait,écrivaient,écrira,écrirait,écriraient,écrivant"
_ANSWER = "répond,répondent,répondait,répondit,répondu,répondra,répondrait,répondraient,répondant"
_SUPPORT = "soutient,soutiennent,soutenait,soutenaient,soutenu,soutiendra,soutiendrait,soutiendraient,soutenant"
_MAINTAIN = "maintient,maintiennent,maintenait,maintenu,maintiendrait,maintiendraient,"  # « maintenant » is "now"
_WARN = "prévient,préviennent,prévenait,prévenu,préviendrait,préviendraient,prévenant"
_PROMISE = "promet,promettent,promettait,promis,promettrait,promettraient,promettant"
_ADMIT = "admet,admettent,admettait,admis,admettrait,admettraient,admettant"
_RECOGNIZE = "reconnaît,reconnaissent,reconnaissait,reconnu,reconnaîtrait,reconnaîtraient,reconnaissant"
_BELIEVE = "croit,croient,croyait,croyaient,cru,croirait,croiraient,croyant"
_WELCOME = "accueille,accueillent,accueillait,accueilli,accueillerait,accueilleraient,accueillant"
_REACT = "réagi,réagit,réagissent,réagirait,réagiraient,réagissant"
_CONCLUDE = "conclut,concluent,concluait,conclu,conclurait,concluraient,concluant"
_WARN_OF = "averti,avertit,avertissent,avertissait,avertirait,avertiraient,avertissant"
_BE = "est,sont,était,étaient,serait,seraient,étant"

CUES: tuple[Cue, ...] = (
    # states
    *_cue("states", "assertion", _SAY, "qtw", "La déléguée a dit que le mandat expirait."),
    *_cue("states", "assertion", "déclar affirm assur ajout indiqu remarqu précis expliqu racont martel révèl/révél "
          "clam annonç argu rapport", "qt", "Le ministère a déclaré que les pourparlers avaient commencé."),
    *_cue("states", "assertion", "soulign not observ signal évoqu mentionn répèt/répét réitèr/réitér", "qto",
          "Elle a souligné que le dialogue venait d’abord.", objects=None),
    *_cue("states", "assertion", f"{_MAINTAIN} {_CONCLUDE} {_WRITE} {_ANSWER}", "qt", "Il a répondu que c’était tôt."),
    *_cue("states", "assertion", f"lanç poursuivi,poursuit,poursuivait,poursuivrait,poursuivant rétorqu "
          f"répliqu tweet comment {_REACT}", "q", "« Pas encore », a-t-il répliqué."),
    *_cue("states", "assertion", "insist", "qo", "Il a insisté sur le dialogue.", "sur"),
    *_cue("states", "assertion", "insist", "qt", "« Il est tard », a-t-elle insisté."),
    *_cue("states", "assertion", "qualifi", "o", "Il a qualifié l’accord de « pas important »."),
    *_cue("states", "assertion", "attir", "o", "Elle a attiré l’attention sur la carte.", "l' attention sur"),
    *_cue("states", "assertion", "pren,prend,prennent,prenait,pris,prendrait,prendraient,prenant", "o",
          "Le Conseil a pris note du rapport.", "note de, note d', note du, note des, acte de, acte du, acte des"),
    # asks, urges, proposes
    *_cue("asks", "assertion", "demand interrog", "qw", "Elle a demandé si la force resterait."),
    *_cue("urges", "intention", "demand réclam", "toi", "Ils ont demandé la libération des prisonniers."),
    *_cue("urges", "intention", "exig", "toi", "Ils ont exigé le retrait des troupes."),
    *_cue("urges", "intention", "appell/appel", "o", "Il a appelé à un cessez-le-feu.", _TO),
    *_cue("urges", "intention", "appell/appel exhort engag invit", "o", "Elle a exhorté les parties à négocier."),
    *_cue("urges", "intention", "lanç", "o", "Il a lancé un appel à la retenue.", "un appel à, un appel aux"),
    *_cue("urges", "intention", "plaid milit", "o", "Il a plaidé pour une trêve.", "pour, en faveur de, en faveur d'"),
    *_cue("proposes", "intention", "propos recommand préconis suggèr/suggér", "qtoi", "Il a proposé une commission."),
    # supports, opposes
    *_cue("supports", "assertion", f"{_SUPPORT} appuy,appuie,appuient,appuyé,appuierait,appuieraient,appuyant "
          "approuv", "o", "La délégation a soutenu l’initiative."),
    *_cue("supports", "assertion", "associ ralli", "o", "Il s’est associé à la déclaration de Malte.", _TO),
    *_cue("supports", "assertion", "prononç", "o", "Il s’est prononcé pour une trêve.",
          "pour, en faveur de, en faveur d', en faveur du, en faveur des"),
    *_cue("opposes", "assertion", "prononç", "o", "Il s’est prononcé contre la trêve.", "contre"),
    *_cue("opposes", "assertion", "rejet/rejet rejett/rejet", "o", "Ils ont rejeté la proposition."),
    *_cue("opposes", "assertion", "oppos", "o", "Elle s’est opposée au projet.", _TO),
    *_cue("opposes", "assertion", "object", "qt", "« Non », a-t-il objecté."),
    # welcomes, thanks, condemns
    *_cue("welcomes", "assertion", "salu lou applaud,applaudi,applaudit,applaudissent,applaudirait,applaudissant",
          "qto", "Elle a salué l’accord."),
    *_cue("welcomes", "assertion", "félicit réjou,réjoui,réjouie,réjouis,réjouit,réjouissent,réjouirait,réjouissant",
          "o", "Il s’est félicité de l’accord.", _OF),
    *_cue("welcomes", "assertion", "félicit réjou,réjoui,réjouie,réjouis,réjouit,réjouissent,réjouirait,réjouissant",
          "t", "Il s’est félicité que l’accord tienne."),
    *_cue("welcomes", "assertion", _WELCOME, "o", "Il a accueilli avec satisfaction cet accord.",
          "avec satisfaction, favorablement"),
    *_cue("welcomes", "assertion", "rend,rendent,rendait,rendu,rendrait,rendant", "o", "Elle a rendu hommage aux "
          "médecins.", "hommage à, hommage au, hommage aux"),
    *_cue("thanks", "assertion", "remerci", "o", "Elle a remercié les hôtes."),
    *_cue("condemns", "assertion", "condamn dénonç critiqu accus fustig stigmatis", "qto", "Il a condamné l’attaque."),
    # regrets, warns
    *_cue("regrets", "assertion", "déplor regrett", "qto", "Elle a regretté le retard."),
    *_cue("regrets", "assertion", "inquièt/inquiét alarm", "o", "Il s’est inquiété du retard.", _OF),
    *_cue("regrets", "assertion", "dit,disent,disait,dite,dits,dites,dirait,disant déclar", "o",
          "Elle s’est dite préoccupée par le retard.",
          "préoccupé par, préoccupée par, préoccupés par, inquiet de, inquiète de, inquiets de, alarmé par, alarmée "
          "par, préoccupé de, préoccupée de"),
    *_cue("believes", "assertion", "dit,disent,disait,dite,dits,dites,dirait,disant déclar", "t",
          "Elle s’est dite convaincue que l’accord tiendrait.",
          "convaincu, convaincue, convaincus, convaincues, persuadé, persuadée, certain, certaine"),
    *_cue("supports", "assertion", "dit,disent,disait,dite,dits,dites,dirait,disant déclar", "o",
          "Il s’est dit favorable à une trêve.", "favorable à, favorables à, favorable au, favorables au"),
    *_cue("warns", "assertion", _WARN, "qt", "Elle a prévenu que les fonds manquaient."),
    *_cue("warns", "assertion", _WARN_OF, "qt", "Il a averti que les fonds manquaient."),
    *_cue("warns", "assertion", f"{_WARN_OF} alert", "o", "Il a averti du danger.", f"{_OF}, contre, sur"),
    *_cue("warns", "assertion", "met,mettent,mettait,mis,mettrait,mettant", "o", "Il a mis en garde contre la hâte.",
          "en garde contre"),
    *_cue("warns", "intention", "menaç", "io", "Ils ont menacé de partir."),
    # denies, confirms, recalls
    *_cue("denies", "assertion", "nie,nient,niait,nié,nierait,niant réfut contest "
          "démenti,dément,démentent,démentirait,", "qto", "Ils ont nié que des coups aient été tirés."),
    *_cue("confirms", "assertion", f"confirm {_ADMIT} {_RECOGNIZE} réaffirm", "qto",
          "Elle a reconnu que c’était tard."),
    *_cue("recalls", "assertion", "rappell/rappel", "qto", "Il a rappelé que la liste était close."),
    # promises, decides
    *_cue("promises", "intention", _PROMISE, "qtio", "Ils ont promis de doubler leur contribution."),
    *_cue("promises", "intention", "engag", "o", "Il s’est engagé à revenir.", _TO),
    *_cue("decides", "intention", "décid", "ti", "Le Conseil a décidé de rester saisi de la question."),
    *_cue("decides", "intention", "autoris", "o", "Le Conseil a autorisé une mission."),
    # believes, hopes
    *_cue("believes", "belief", f"estim pens jug {_BELIEVE} considèr/considér", "qt",
          "Elle estime que le temps presse."),
    *_cue("believes", "belief", "dout", "t", "Ils doutent que le texte suffise."),
    *_cue("believes", "belief", _BE, "t", "Il est convaincu que le temps presse.",
          "d' avis, convaincu, convaincue, convaincus, convaincues, persuadé, persuadée"),
    *_cue("hopes", "belief", "espèr/espér souhait", "qt", "Ils espèrent que l’accord sera signé."),
    *_cue("hopes", "intention", "souhait", "o", "Elle a souhaité un accord rapide."),
    # what the noun behind it tells, and what is not said
    *_cue("other", "assertion", "exprim formul", "o", "Elle a exprimé sa préoccupation.", objects=EXPRESSED),
    *_cue("other", "intention", "refus", "i", "Il a refusé de commenter.", modality="negated"),
)  # fmt: skip

# Forms that are nouns as well: they are verbs only behind a subject.
NOUN_FORMS: frozenset[str] = frozenset(
    "demande demandes note notes doute doutes annonce annonces estime offre appelle rapporte dit écrit juge condamne "
    "signale critique critiques accuse rejet lance conteste plaide".split()
)


def _nouns(class_: CueClass, type_: AttributionType, nouns: str, example: str) -> dict[str, Cue]:
    return {noun: Cue(noun, type_, (noun,), (), frozenset(), example, cue_class=class_) for noun in nouns.split()}


NOUN_CUES: Mapping[str, Cue] = {
    **_nouns("states", "assertion", "déclaration affirmation", "sa déclaration que la route était fermée"),
    **_nouns("condemns", "assertion", "accusation", "son accusation que la route était fermée"),
    **_nouns("proposes", "intention", "proposition suggestion initiative", "la proposition du Pérou de partager l’eau"),
    **_nouns("urges", "intention", "demande appel exigence", "son appel à déposer les armes"),
    **_nouns("promises", "intention", "promesse engagement", "sa promesse de revenir"),
    **_nouns("believes", "belief", "avis conviction opinion", "sa conviction que le temps presse"),
    **_nouns("hopes", "belief", "espoir souhait", "son espoir que l’accord tienne"),
    **_nouns("regrets", "belief", "crainte", "sa crainte que l’accord échoue"),
}


def _phrases(class_: CueClass, type_: AttributionType, phrases: str, example: str) -> tuple[Cue, ...]:
    return tuple(Cue(p, type_, (p,), (), frozenset(), example, cue_class=class_) for p in phrases.split(", "))


ACCORDING: tuple[Cue, ...] = (
    *_phrases("states", "assertion", "selon, d' après, aux dires de, aux dires du, au dire de, au dire du",
              "Selon le ministère, la route est ouverte."),
    *_phrases("believes", "belief", "de l' avis de, de l' avis du, de l' avis des, à avis",
              "De l’avis du ministère, la route est sûre. À son avis, la route est sûre."),
)  # fmt: skip
