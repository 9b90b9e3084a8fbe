"""English: words that are a cue without a cue verb, only looked up: nouns, adjectives, verbs that tell little.

They tell of which class and type a cue is that a tagger has found; the rules do not look for them. Each group has an
example of our own.
"""

from __future__ import annotations

from collections.abc import Mapping

from onrecord.languages.reporting import Cue
from onrecord.model import AttributionType, CueClass


def _form(class_: CueClass, type_: AttributionType, forms: str, example: str) -> dict[str, Cue]:
    return {form: Cue(form, type_, (form,), (), frozenset(), example, cue_class=class_) for form in forms.split()}


# Nouns that are the head of a cue: "closes with a very clear implication about".
_NOUNS: Mapping[str, Cue] = {
    **_form("states", "assertion", "statement statements claim claims assertion assertions allegation allegations "
            "argument arguments message messages word words speech speeches remark remarks comment comments "
            "announcement announcements declaration declarations description descriptions explanation account "
            "accounts report reports rumor rumors rumours reference references mention acknowledgement discussion "
            "discussions debate debates conversation conversations contention implication evidence indication "
            "slogan mantra motto refrain rhetoric headline testimony tweet tweets post interview answer response "
            "responses reaction footage news book letter ad ads email information disclosure portrayal depiction "
            "narrative talk lie lies note notes address update assurance assurances talks title quote joke theme "
            "findings figures images presentation lecture sermon spiel quip reminder chant chants analogy "
            "contrast comparison recognition explanations platform website video film documentary article "
            "articles chapter poem poll survey projection projections tally", "the message that talks failed"),
    **_form("asks", "assertion", "question questions query inquiry inquiries", "her question about the road"),
    **_form("urges", "intention", "call calls demand demands request requests appeal appeals plea pleas pressure "
            "insistence urging requirement requirements petition advice recommendation recommendations",
            "their plea for help"),
    **_form("proposes", "intention", "suggestion suggestions initiative proposal proposals idea ideas draft motion",
            "the draft by Peru"),
    **_form("supports", "belief", "support supporter supporters endorsement endorsements endorser advocate "
            "advocates proponent proponents defender defense defence backing backers preference agreement "
            "consensus approval fan fans surrogate booster loyalty faith embrace solidarity ally allies favorite "
            "campaigner", "the endorsement of the mayor"),
    **_form("opposes", "intention", "opposition opponent opponents resistance rejection objection objections "
            "refusal reluctance unwillingness disagreement disagreements revolt backlash protest protests "
            "skepticism dissent pushback veto", "stern opposition to the plan"),
    **_form("condemns", "assertion", "criticism criticisms critic critics critique condemnation attack attacks "
            "accusation accusations complaint complaints scorn ire anger outrage rebuke indictment lawsuit "
            "broadside tirade rant dig digs jab jabs swipe swipes hostility contempt disdain hatred dislike "
            "antipathy animosity fire scrutiny charge charges blame insult insults denunciation barbs disgust",
            "sharp criticism of the plan"),
    **_form("regrets", "belief", "concern concerns worry worries anxiety anxieties alarm fear fears dismay "
            "disappointment regret regrets misgivings frustration frustrations apprehension apprehensions apology "
            "apologies unease discontent sadness sorrow surprise grief condolences", "their anxiety about the rains"),
    **_form("welcomes", "assertion", "praise tribute admiration enthusiasm excitement passion welcome "
            "congratulations satisfaction love delight pride compliment compliments plaudits pleased",
            "his enthusiasm for the plan"),
    **_form("thanks", "assertion", "thanks gratitude appreciation", "her thanks to the hosts"),
    **_form("warns", "assertion", "warning warnings threat threats caution ultimatum caveats", "a warning of floods"),
    **_form("denies", "assertion", "denial denials rebuttal", "his denial of the report"),
    **_form("confirms", "assertion", "confirmation admission acknowledgment acknowledgement confession concession",
            "his admission that talks failed"),
    **_form("promises", "intention", "promise promises pledge pledges vow commitment commitments plan plans "
            "intention intentions readiness willingness determination effort efforts attempt attempts goal goals "
            "aim aims strategy ambition ambitions bid offer guarantee resolve push priority mission eagerness "
            "undertaking", "their commitment to prevention"),
    **_form("decides", "intention", "decision decisions ruling rulings order orders law laws policy nomination "
            "ban resolution mandate judgment verdict bill appointment choice agreement deal executive",
            "the decision to adjourn"),
    **_form("believes", "belief", "view views belief beliefs conviction opinion opinions position positions "
            "stance stances thought thoughts conclusion conclusions assumption assumptions notion sense feeling "
            "feelings perception perceptions impression assessment assessments interpretation speculation "
            "prediction predictions doubt doubts confidence attitude attitudes judgment mind sentiment sentiments "
            "outlook theory trust vision reputation reasoning interpretations eyes judgement confusion importance "
            "rankings", "the notion that time is short"),
    **_form("hopes", "intention",
            "desire desires wish wishes expectation expectations interest need hope hopes aspiration aspirations",
            "their desire for a vote"),
    **_form("knows", "belief", "knowledge memory memories realization awareness discovery", "the memory of the flood"),
    **_form("recalls", "assertion", "recollection recollections", "his recollection of the talks"),
}  # fmt: skip

# Adjectives and adverbs: "are wary of"; where a noun stands behind them, that is the cue ("a proud supporter of").
_ADJECTIVES: Mapping[str, Cue] = {
    **_form("states", "assertion", "reportedly allegedly supposedly per self-described so-called cited",
            "The road is reportedly closed."),
    **_form("states", "assertion",
            "outspoken vocal forthcoming upfront candid adamant unclear emphatic silent mum coy tight-lipped",
            "He was adamant that the road was open."),
    **_form("supports", "belief", "supportive pro- unanimous united unified loyal", "The board was unanimous."),
    **_form("opposes", "belief", "skeptical sceptical wary leery ambivalent dubious doubtful unconvinced dismissive",
            "They were wary of the plan."),
    **_form("states", "belief", "divided split torn undecided unsure uncertain", "They are divided over the plan."),
    **_form("welcomes", "belief", "glad happy thrilled pleased proud delighted impressed excited enthusiastic "
            "upbeat enamored relieved satisfied elated content ecstatic jubilant heartened honored honoured "
            "fascinated intrigued fond energized inspired comfortable", "He was proud of the medics."),
    **_form("thanks", "belief", "grateful thankful appreciative indebted", "He was most appreciative."),
    **_form("condemns", "belief", "angry furious outraged angered critical appalled incensed irate livid offended "
            "irritated indignant disgusted resentful miffed upset annoyed peeved", "She was critical of the report."),
    **_form("regrets", "belief", "concerned worried alarmed disappointed dismayed disturbed troubled saddened "
            "nervous anxious unhappy scared afraid fearful horrified shocked surprised startled stunned "
            "frustrated uneasy distressed disheartened rattled shaken uncomfortable terrified pessimistic "
            "embarrassed bitter distraught devastated sad sorry dissatisfied disillusioned jittery confused "
            "puzzled baffled befuddled agitated tired sick", "Deeply saddened, he left the hall."),
    **_form("believes", "belief", "confident certain sure convinced persuaded seemingly apparently evidently "
            "presumably unthinkable unlikely improbable arguably", "He was confident that the road would open."),
    **_form("hopes", "belief", "hopeful optimistic", "They were hopeful."),
    **_form("knows", "belief", "aware unaware mindful familiar conscious", "They were unaware of the delay."),
}  # fmt: skip

# Words that tell little by themselves: they count where nothing else in the cue does ("made", but "made a promise").
_LIGHT: Mapping[str, Cue] = {
    **_form("states", "assertion", "give gives gave given giving make makes made making put puts putting take "
            "takes took taken taking use uses used using draw draws drew drawn drawing hold holds held holding "
            "devote devoted begin begins began start started continue continues continued include includes "
            "included including contain contains contained containing feature features featured carries carried "
            "clear plain explicit honest frank blunt open obvious evident issue issues topic point points case "
            "data list line phrase version example sign story stories attention focus send sends sent sending "
            "read deliver follow follows run ran come goes went gone turn turned bring brings brought opened set "
            "sets show said", "The chair gave three examples."),
}  # fmt: skip

BY_FORM: tuple[Mapping[str, Cue], ...] = (_NOUNS, _ADJECTIVES, _LIGHT)

# Words that are a cue only where they are all of it: "*in* a poll, ten of twelve …".
BARE: Mapping[str, Cue] = {
    **_form("states", "assertion",
            "in of by from about on under to at as as-of with per anti was is are quote says : , . “ \"",
            "By the clerk’s count, ten came."),
    **_form("believes", "belief", "for among like", "For the villagers, the road matters most."),
    **_form("opposes", "intention", "against", "Peru was against."),
    **_form("promises", "intention", "will shall", "We will come."),
    **_form("hopes", "intention", "would", "They would see it done."),
    **_form("urges", "intention", "must should", "They must come."),
}  # fmt: skip
