"""French: each rule with its answer drawn in the text, who is meant, and what was not said."""

import pytest
from tests.attribution.drawing import draw, plain, reading

from onrecord.attribution.rules import RULES
from onrecord.languages.fr import FRENCH
from onrecord.model import Attribution
from onrecord.text.names import KnownName, NameFinder

NAMES = NameFinder(
    [KnownName(n, "fr", "state") for n in ("Pérou", "Malte", "Ghana", "Chili")]
    + [KnownName(n, "fr", "organization") for n in ("OTSC", "ONU", "Union africaine")]
)


def attribute(text: str) -> tuple[Attribution, ...]:
    """What the rule engine finds in the text."""
    return RULES.attribute(reading(text, "fr"), FRENCH, NAMES).attributions


ONE = [
    # direct speech: behind, before and around its cue
    ("{« La route est ouverte »}, a ⟨déclaré⟩ [Mme Ode].", "states"),
    ("{« La route est ouverte »}, a-t-[elle] ⟨dit⟩.", "states"),
    ("{« La route est ouverte »}, ⟨dit⟩-[elle].", "states"),
    ("{« Pourquoi attendre ? »} a-t-[elle] ⟨demandé⟩.", "asks"),
    ("{« La paix »}, a-t-[il] ⟨souligné⟩, {« est un travail »}.", "states"),
    ("[Les délégations] ont ⟨affirmé⟩ : {« Nous sommes prêts. »}", "states"),
    ("{« C’est tard »}, ont ⟨ajouté⟩ [les délégués de Malte et du Chili].", "states"),
    # indirect and mixed
    ("[L’ambassadrice du Pérou, Mme Ode], a ⟨souligné⟩ {que la route était ouverte}.", "states"),
    ("[Elle] a ⟨estimé⟩ {qu’il fallait attendre}.", "believes"),
    ("[Le Gouvernement] a ⟨annoncé⟩ vendredi {qu’il se retirait}.", "states"),
    ("[M. Vera] a ⟨déclaré⟩ {que « la route est ouverte »}.", "states"),
    ("[M. Vera] a ⟨qualifié⟩ {l’accord de « premier pas »}.", "states"),
    ("[Elle] a ⟨demandé⟩ {si la route était ouverte}.", "asks"),
    ("[Il] a ⟨demandé⟩ {que la route soit ouverte}.", "urges"),
    ("[Le ministère] a ⟨promis⟩ {de rouvrir la route}.", "promises"),
    # objects, prepositions that verbs govern, reflexive verbs
    ("[Le délégué] a ⟨condamné⟩ {l’attaque contre le convoi}.", "condemns"),
    ("[Il] a ⟨condamné⟩ {tout recours à la force}.", "condemns"),
    ("[Le Chili] a ⟨appelé à⟩ {un cessez-le-feu}.", "urges"),
    ("[Malte] a ⟨appelé⟩ {les parties à la retenue}.", "urges"),
    ("[Le Conseil] a ⟨pris note du⟩ {rapport}.", "states"),
    ("[L’envoyée] s’est ⟨félicitée de⟩ {l’accord}.", "welcomes"),
    ("[Il] s’est ⟨dit préoccupé par⟩ {le retard}.", "regrets"),
    ("[Elle] s’est ⟨dite convaincue⟩ {que l’accord tiendrait}.", "believes"),
    ("[Elle] s’est ⟨opposée au⟩ {projet}.", "opposes"),
    ("[Les parties] ⟨sont convaincues⟩ {que le temps presse}.", "believes"),
    ("[L’envoyé] a ⟨exprimé⟩ {sa profonde préoccupation face au retard}.", "regrets"),
    ("[La déléguée] a ⟨exprimé⟩ {son soutien au projet}.", "supports"),
    # without a verb
    ("⟨Selon⟩ [le ministère], {la route est ouverte}.", "states"),
    ("{La route est ouverte}, ⟨selon⟩ [l’envoyé de Malte].", "states"),
    ("⟨D’après⟩ [l’OTSC], {la route est ouverte}.", "states"),
    ("C’est un rapport, ⟨selon⟩ [lequel] {la route est ouverte}.", "states"),
    ("⟨De l’avis du⟩ [ministère], {la route est sûre}.", "believes"),
    # documents
    ("[La résolution] ⟨demande⟩ {au Secrétaire général de faire rapport}.", "urges"),
    ("[Le rapport] ⟨indique⟩ {que les stocks ont augmenté}.", "states"),
    ("[La note établie par le Pérou] ⟨souligne⟩ {que le temps presse}.", "states"),
]


@pytest.mark.parametrize(("drawn", "class_"), ONE)
def test_one_attribution(drawn: str, class_: str) -> None:
    text = plain(drawn)
    found = attribute(text)
    assert [draw(text, a) for a in found] == [drawn]
    assert [(a.cue_class, a.modality) for a in found] == [(class_, "plain")]


def test_one_subject_has_several_cues() -> None:
    text = "Elle a salué l’accord et rappelé que la route était fermée, ajoutant que le temps pressait."
    assert [draw(text, a) for a in attribute(text)] == [
        "[Elle] a ⟨salué⟩ {l’accord} et rappelé que la route était fermée, ajoutant que le temps pressait.",
        "[Elle] a salué l’accord et ⟨rappelé⟩ {que la route était fermée}, ajoutant que le temps pressait.",
        "[Elle] a salué l’accord et rappelé que la route était fermée, ⟨ajoutant⟩ {que le temps pressait}.",
    ]


def test_one_statement_inside_another() -> None:
    text = "Le représentant de Malte a déclaré que le Pérou avait condamné l’attaque."
    outer, inner = attribute(text)
    assert draw(text, inner) == ("Le représentant de Malte a déclaré que [le Pérou] avait ⟨condamné⟩ {l’attaque}.")
    assert inner.within == outer.id


NONE = [
    "Le texte est soutenu par le Pérou.",
    "Le texte que le Conseil a adopté est court.",
    "Le Conseil est saisi du projet.",
    "La note est longue.",
    "La demande de Malte est en cours d’examen.",
    "La réunion s’est tenue lundi.",
    "Le rapport selon lequel la route est ouverte est faux.",
    "Nous avons dit que la route était ouverte.",
    "On a dit que la route était ouverte.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_attribution(text: str) -> None:
    assert attribute(text) == ()


@pytest.mark.parametrize(
    ("drawn", "modality"),
    [
        ("[Elle] ⟨n’a pas dit⟩ {que la route était ouverte}.", "negated"),
        ("[Elle] ⟨n’a jamais condamné⟩ {l’attaque}.", "negated"),
        ("[Aucune délégation] ⟨n’a soutenu⟩ {le texte}.", "negated"),
        ("[Il] a ⟨refusé⟩ {de commenter}.", "negated"),
        # the conditional of the press holds what it tells at a distance
        ("[Le ministre] ⟨aurait déclaré⟩ {que la route était fermée}.", "hypothetical"),
        ("[Le ministre] ⟨annoncerait⟩ {que la route est fermée}.", "hypothetical"),
        ("Le Pérou a-t-[il] ⟨dit⟩ {que la route était ouverte} ?", "hypothetical"),
        ("Si [l’envoyé] ⟨soutient⟩ {le texte}.", "hypothetical"),
    ],
)
def test_what_was_not_said_is_no_statement(drawn: str, modality: str) -> None:
    text = plain(drawn)
    (found,) = attribute(text)
    assert draw(text, found) == drawn
    assert (found.cue_class, found.modality) == ("other", modality)


def speakers(text: str) -> list[str | None]:
    return [a.speaker.name for a in attribute(text)]


def test_a_pronoun_takes_up_the_last_speaker_of_its_gender() -> None:
    said = "« La route est ouverte », a déclaré Mme Anna Ode, représentante permanente du Pérou."
    assert speakers(f"{said} Elle a ajouté que le temps pressait.") == ["Anna Ode", "Anna Ode"]
    assert speakers(f"{said} « C’est un début », a-t-elle souligné.") == ["Anna Ode", "Anna Ode"]
    assert speakers(f"{said} Il a ajouté que le temps pressait.") == ["Anna Ode", None]
    assert speakers(f"{said} Mme Ode a ajouté que le temps pressait.") == ["Anna Ode", "Anna Ode"]
    assert speakers(f"{said} La diplomate a ajouté que le temps pressait.") == ["Anna Ode", "Anna Ode"]


def test_an_office_tells_for_whom_its_holder_speaks() -> None:
    (found,) = attribute("La représentante permanente du Pérou, Anna Ode, a soutenu le projet.")
    assert found.speaker.name == "Anna Ode"
    assert [one.name for one in found.on_behalf_of] == ["Pérou"]


def test_on_behalf_of() -> None:
    (found,) = attribute("Au nom de l’OTSC, Mme Ode a soutenu le projet.")
    assert [(one.name, one.rule) for one in found.on_behalf_of] == [("OTSC", "on behalf of")]


def test_states_and_bodies_are_named_without_their_article() -> None:
    assert speakers("L’Union africaine a salué l’accord.") == ["Union africaine"]
    assert speakers("Le Pérou a salué l’accord.") == ["Pérou"]
    assert speakers("Le ministère a salué l’accord.") == [None]
