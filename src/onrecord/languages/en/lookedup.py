"""English: cue verbs that are only looked up, since most of what the rules would find by them is no attribution.

On PolNeAR's train part one in five of "want to", "know that" and "invite" is one. The entries tell what such words do
where a tagger has found that they are a cue: of which class and type it is. Each group has an example of our own.
Of several entries that fit equally well the first counts.
"""

from __future__ import annotations

from onrecord.languages.en.cues import cue
from onrecord.languages.reporting import Cue
from onrecord.model import AttributionType, CueClass

_BE = "are/is/was/were/am/be/been/being/"  # the last, empty one: no participle


def _words(class_: CueClass, type_: AttributionType, words: str, example: str) -> list[Cue]:
    """An entry for each word that has one form only."""
    return cue(class_, type_, " ".join(f"{word}/" for word in words.split()), "", example)


_STATES = (
    cue("states", "assertion", "provide mention discuss repeat list echo charge imply hint label portray shout chant",
          "", "The agreement provides that both sides withdraw.")
    + cue("states", "assertion", "address broach raise elaborate reference invoke cover touch revisit recount "
          "relate recite repeat reprise restate summarize recap/recaps/recapped/recapping narrate", "",
          "He addressed the delay at length.")
    + cue("states", "assertion", "identify document detail outline specify/specifies/specified/specifying depict "
          "characterise present frame portray illustrate exemplify cast/casts/cast/casting paint position bill "
          "brand dub/dubs/dubbed/dubbing title headline entitle compare liken contrast equate conflate rank rate "
          "credit attribute ascribe pin/pins/pinned/pinning", "", "The paper outlined three ways out.")
    + cue("states", "assertion", "lay/lays/laid/laying set/sets/set/setting spell/spells/spelled/spelling", "",
          "The letter set out three ways.", "out, forth, bare")
    + cue("states", "assertion", "put/puts/put/putting", "", "He put it this way.", "it, this")
    + cue("states", "assertion", "sum/sums/summed/summing open speak/speaks/spoke/spoken/speaking", "",
          "She summed up the talks.", "up")
    + cue("states", "assertion", "weigh chime", "", "The mayor weighed in.", "in")
    + cue("states", "assertion", "sign/signs/signed/signing single trot/trots/trotted/trotting rattle tick", "",
          "He ticked off the points.", "off, out")
    + cue("states", "assertion", "follow", "", "The wording is as follows.", "")
    + cue("states", "assertion", "show/shows/showed/shown/showing", "", "The map has shown the road.")
    + cue("states", "assertion", "deliver publish release issue distribute circulate print "
          "pen/pens/penned/penning email retweet air broadcast/broadcasts/broadcast/broadcasting share record "
          "capture post quote attach append premiere tape stream", "", "The ministry released the figures.")
    + cue("states", "assertion", "inform notify/notifies/notified/notifying brief alert lecture assure reassure tell",
          "", "He briefed members on the talks.")
    + cue("states", "assertion", "yell scream exclaim bark mutter whisper growl utter intone chirp/chirps sing "
          "sing/sings/sang/sung/singing muse opine surmise reason posit hypothesize pronounce proclaim profess "
          "preach rattle vent gush deadpan/deadpans/deadpanned/deadpanning crack pontificate spout gripe "
          "interrupt interject quip/quips/quipped/quipping rejoin", "", "“Never,” he exclaimed.")
    + cue("states", "assertion", "allude refer/refers/referred/referring speak/speaks/spoke/spoken/speaking talk "
          "testify attest point return turn pivot shift respond react appeal", "", "She alluded to the delay.",
          "to, about, toward, towards, on, of, with")
    + cue("states", "assertion", "talk speak/speaks/spoke/spoken/speaking reply respond answer react comment "
          "remark observe continue counter retort joke boast refer/refers/referred/referring testify", "",
          "He spoke at length.")
    + cue("states", "assertion", "dwell focus center centre concentrate expand reflect", "",
          "She focused on the road.", "on, upon, around")
    + cue("states", "assertion", "focus reflect", "", "The speech focused instead on roads.")
    + cue("states", "assertion", "articulate voice convey communicate signal/signals/signaled/signaling "
          "signal/signals/signalled/signalling telegraph underline stress emphasise", "", "He signaled a new start.")
    + cue("states", "assertion", "reveal/reveals/revealed/revealing expose uncover unveil demonstrate prove "
          "substantiate evidence corroborate reflect symbolize embody/embodies/embodied/embodying amount", "",
          "The audit exposed three errors.")
    + cue("states", "assertion", "argue debate litigate spar/spars/sparred/sparring quarrel bicker squabble clash "
          "feud tussle wrangle dispute", "", "They debated the wording.")
    + cue("states", "assertion", "promote tout trumpet pitch publicize advertise sell/sells/sold/selling plug "
          "market stump amplify/amplifies/amplified/amplifying tease boost brandish display flash peddle", "",
          "The poster promoted the fair.")
    + cue("states", "assertion", "overstate exaggerate understate downplay play/plays/played/playing minimize "
          "embellish lie/lies/lied/lying mislead/misleads/misled/misleading purport speculate pretend feign bluff "
          "mischaracterize misrepresent", "", "The note overstated the cost.")
    + cue("states", "assertion",
          "mean/means/meant/meaning denote read/reads/read/reading go/goes/went/gone/going sound state", "",
          "The sign reads differently.", "")
    + cue("states", "assertion", "joke rant ramble riff rap/raps/rapped/rapping philosophize fulminate bellow "
          "thunder roar boom bray crow/crows/crowed/crowing coo enthuse caution/cautions", "",
          "He joked about the rain.")
    + cue("states", "assertion", "tally/tallies/tallied/tallying count total calculate compute measure "
          "peg/pegs/pegged/pegging average put/puts/put/putting gauge quantify/quantifies/quantified/quantifying "
          "assess survey poll", "", "The office counted four incidents.")
    + cue("states", "assertion",
          "phrase word/words/worded/wording formulate couch style term name/name nickname describe coin", "",
          "He worded it with care.")
    + cue("states", "assertion", "justify/justifies/justified/justifying rationalize excuse expound enumerate "
          "delineate sketch chronicle profile author co-author interview script rehearse translate paraphrase", "",
          "They justified the delay.")
    + cue("states", "assertion", "reassert reemphasize reinforce hammer drum/drums/drummed/drumming", "",
          "He hammered the point.")
    + cue("states", "assertion", "speak/speaks/spoke/spoken/speaking stick/sticks/stuck/sticking", "",
          "He stuck to the script.", "up about, out about, to, out, for")
    + cue("states", "assertion", "bring/brings/brought/bringing come/comes/came/coming pick/picks/picked/picking", "",
          "She brought up the road.", "up")
    + cue("states", "assertion", "enshrine base", "", "The rule is enshrined in the charter.")
    + cue("states", "assertion", "known/", "", "The road is known as the old way.", "as, for")
    + cue("states", "assertion", "laugh sigh grumble venture intimate correct explore confide fume gloat "
          "recapitulate echo parrot point write/writes/wrote/written/writing misstate blare mouth groan "
          "prioritize prioritise attest", "", "“Twice,” he sighed.")
    + cue("states", "intention", "reserve", "", "She reserved her position.")
    + cue("states", "assertion", "seize zero hone double", "", "He seized on the delay.", "on, in on, upon, down on")
)  # fmt: skip

_ASKS_URGES_PROPOSES = (
    cue("asks", "assertion", "query press inquire ask", "", "He queried the figures.")
    + cue("asks", "assertion", "interrogate quiz/quizzes/quizzed/quizzing probe investigate examine scrutinize grill",
          "", "The panel probed the delay.")
    + cue("urges", "intention", "ask", "ita", "She asked the clerk to fetch the map.")
    + cue("urges", "intention", "ask", "", "She asked for more time.", "for")
    + cue("urges", "intention", "invite encourage push plead press exhort", "",
          "She invited the parties to return to the table.")
    + cue("urges", "intention", "insist", "", "They insist on a vote.", "on, upon")
    + cue("urges", "intention", "cry/cries/cried/crying clamor clamour speak/speaks/spoke/spoken/speaking holler "
          "lobby/lobbies/lobbied/lobbying", "", "The road is crying out for repair.", "out for, for")
    + cue("urges", "intention", "pressure lobby/lobbies/lobbied/lobbying beg/begs/begged/begging solicit petition "
          "goad admonish coax cajole persuade convince sway rally/rallies/rallied/rallying mobilize incite egg "
          "prod/prods/prodded/prodding nudge entreat entice compel/compels/compelled/compelling", "",
          "They pressured the mayor to wait.")
    + cue("urges", "intention", "require need necessitate oblige", "", "The rules require a quorum.")
    + cue("urges", "intention", "call", "", "He made calls.", "to")
    + cue("urges", "intention", "appeal implore task", "", "She appealed to both sides.")
    + cue("urges", "intention", "counsel/counsels/counselled/counselling", "", "They counselled patience.")
    + cue("urges", "intention", "advise counsel/counsels/counseled/counseling coach recommend", "",
          "He advised them to wait.")
    + cue("urges", "intention",
          "fight/fights/fought/fighting vie/vies/vied/vying push argue strive/strives/strove/striving", "",
          "They campaigned for an early vote.", "for, to")
    + cue("proposes", "intention", "put/puts/put/putting", "", "Malta put forward a compromise.", "forward, forth")
    + cue("proposes", "intention", "float submit/submits/submitted/submitting introduce table envision envisage "
          "sponsor co-sponsor draft advance foresee/foresees/foresaw/foreseen/foreseeing offer suggest unveil "
          "roll", "", "Peru tabled a draft.")
    + cue("proposes", "intention", "come/comes/came/coming", "", "Peru came up with a draft.", "up with")
)  # fmt: skip

_FOR_AND_AGAINST = (
    cue("supports", "belief", "agree", "", "Chile agreed with Peru.", "with")
    + cue("decides", "intention", "agree", "", "They agreed on a date.", "on, upon")
    + cue("supports", "belief", "favor prefer/prefers/preferred/preferring champion", "",
          "They favored an early vote.")
    + cue("supports", "belief", "vote/votes/voted/voting", "", "They would vote for the text.",
          "for, in favour of, in favor of, with", True)
    + cue("supports", "belief", _BE, "", "Chile was in favor of an early vote.",
          "in favor of, supportive of, fond of, on board with, right about, behind, for, with")
    + cue("supports", "belief", "stand/stands/stood/standing side align stick/sticks/stuck/sticking "
          "rally/rallies/rallied/rallying get/gets/got/getting unite line "
          "identify/identifies/identified/identifying", "", "Malta stands with its neighbours.",
          "with, by, behind, beside, alongside, up for")
    + cue("supports", "belief", "embrace uphold/upholds/upheld/upholding back subscribe", "",
          "They embraced the plan.")
    + cue("supports", "assertion", "campaign stump", "", "He campaigned for the mayor.")
    + cue("supports", "intention", "second/seconds/seconded/seconding consent acquiesce accede", "",
          "Peru seconded the motion.")
    + cue("supports", "belief", "sympathize empathize respect root", "", "They respect the ruling.")
    + cue("opposes", "assertion", "dissociate disassociate differ diverge", "",
          "She dissociated herself from the text.")
    + cue("opposes", "assertion", "disagree", "", "He disagreed with that reading.", "with")
    + cue("opposes", "intention", _BE, "", "They were opposed to an early vote.", "opposed to, against")
    + cue("opposes", "intention", "vote/votes/voted/voting", "", "They voted strongly against the text.", "against",
          True)
    + cue("opposes", "assertion", "speak/speaks/spoke/spoken/speaking argue come/comes/came/coming campaign "
          "fight/fights/fought/fighting rally/rallies/rallied/rallying push stand/stands/stood/standing sound "
          "advise", "", "He spoke against haste.", "against, out against, out sharply against, off against")
    + cue("opposes", "assertion", "challenge contest disagree", "", "She challenged the figures.")
    + cue("opposes", "intention", "resist rebuff spurn eschew renounce repudiate boycott protest picket "
          "defy/defies/defied/defying veto/vetoes/vetoed/vetoing contest balk obstruct disown refuse reverse "
          "overrule discourage deter/deters/deterred/deterring", "", "They resisted the change.")
    + cue("opposes", "intention", "turn go/goes/went/gone/going", "", "They turned against the plan.", "against")
    + cue("opposes", "intention", "brush shrug/shrugs/shrugged/shrugging write/writes/wrote/written/writing turn "
          "push vote/votes/voted/voting wave/waves/waved/waving", "", "She brushed off the report.",
          "off, aside, down, back against, back on, away")
    + cue("opposes", "assertion", "ignore avoid sidestep/sidesteps/sidestepped/sidestepping dodge evade skirt "
          "omit/omits/omitted/omitting gloss discount disregard neglect", "", "He ignored the report.")
    + cue("opposes", "assertion", "distance", "", "She distanced herself from the report.",
          "himself from, herself from, itself from, themselves from")
    + _words("opposes", "intention", "unwilling reluctant reticent hesitant loath opposed anti- averse",
          "They were reluctant to wait.")
)  # fmt: skip

_FEELINGS = (
    cue("welcomes", "assertion", "celebrate compliment cheer extol/extols/extolled/extolling acclaim herald "
          "admire revere cherish idolize relish enjoy marvel like love value congratulate flatter honor honour "
          "toast glorify/glorifies/glorified/glorifying romanticize", "", "He celebrated the agreement.")
    + cue("thanks", "assertion", "thank", "", "They thank the hosts.")
    + cue("condemns", "assertion", "attack mock fault savage bash rip/rips/ripped/ripping knock chide chastise "
          "scold skewer excoriate castigate pan/pans/panned/panning ridicule insult belittle disparage demean "
          "malign smear denigrate vilify/vilifies/vilified/vilifying scorn snub/snubs/snubbed/snubbing trash "
          "rubbish taunt heckle boo lampoon satirize impugn reprimand berate admonish lambaste critique scoff "
          "sneer deride jeer revile discredit sue indict prosecute impeach caricature demonize debunk eviscerate "
          "pillory/pillories/pilloried/pillorying needle troll troll bemoan target politicize "
          "hit/hits/hit/hitting blast flay upbraid hammer bludgeon pummel jab/jabs/jabbed/jabbing clobber hate "
          "despise loathe resent dislike detest disapprove distrust mistrust", "", "He attacked the plan.")
    + cue("condemns", "assertion", "rail lash inveigh fire tear/tears/tore/torn/tearing lay/lays/laid/laying "
          "light/lights/lit/lighting hit/hits/hit/hitting lace snipe swipe swing/swings/swung/swinging "
          "take/takes/took/taken/taking go/goes/went/gone/going strike/strikes/struck/striking pile unload poke "
          "pick/picks/picked/picking aim", "", "He railed against the plan.", "against, out at, into, after, aim "
          "at, shots at, swipes at, a swipe at, a shot at, multiple swipes at, some shots at, aim, hard at, fun "
          "at, on, at, squarely at")
    + cue("regrets", "assertion", "mourn bemoan/bemoans bewail grouse apologize apologise rue "
          "fret/frets/fretted/fretting agonize extend grieve", "", "They mourned the dead.")
    + cue("regrets", "assertion", "extend", "", "He extends his condolences to the families.")
    + cue("regrets", "belief", "worry/worries/worried/worrying dread fear fret/frets/fretted/fretting trouble "
          "concern alarm frustrate bother", "", "They worry about the rains.")
    + cue("regrets", "belief", "surprise shock horrify/horrifies/horrified/horrifying anger rattle irritate "
          "upset/upsets/upset/upsetting offend outrage infuriate disappoint dismay startle unnerve annoy excite "
          "enrage frighten embarrass thrill stun/stuns/stunned/stunning", "", "The delay surprised the hosts.")
)  # fmt: skip

_WORD_GIVEN = (
    cue("denies", "assertion",
          "dispute disclaim disavow debunk rebut/rebuts/rebutted/rebutting recant retract contradict refute", "",
          "He disputed the figures.")
    + cue("confirms", "assertion", "verify/verifies/verified/verifying certify/certifies/certified/certifying own "
          "confess concede fess validate vouch authenticate", "", "The clerk verified the list.")
    + cue("recalls", "belief", "remember", "", "She remembered the winter of 1991.")
    + cue("recalls", "assertion", "reminisce memorialize commemorate remind evoke", "", "He reminisced about Lima.")
    + cue("warns", "assertion", "alert foretell/foretells/foretold/foretelling foreshadow", "",
          "The gauge alerted them.")
    + cue("states", "assertion", "forecast project prognosticate", "", "The office projected a deficit.")
    + cue("promises", "intention", "intend plan/plans/planned/planning guarantee "
          "commit/commits/committed/committing aim swear/swears/swore/sworn/swearing volunteer reassure "
          "contemplate mull ponder/ponder consider/ prepare dedicate devote endeavor endeavour schedule", "",
          "They intend to withdraw.")
    + cue("promises", "intention", "try/tries/tried/trying attempt seek/seeks/sought/seeking work struggle strive "
          "scramble move fight/fights/fought/fighting labor hurry proceed push refuse/ campaign", "",
          "They tried to open the road.", "to")
    + cue("promises", "intention", "try/tries/tried/trying attempt pursue bid/bids/bid/bidding", "",
          "They are trying.")
    + _words("promises", "intention", "willing ready prepared determined eager keen poised bent intent hell-bent "
          "set likely inclined unafraid able going", "We are ready to help.")
    + _words("promises", "intention", "committed dedicated devoted", "We are committed to prevention.")
    + cue("promises", "intention", "look/looks/looked/looking", "", "They are looking to boost their share.", "to")
    + cue("promises", "intention", "will", "", "We will do everything in our power.",
          "do everything, do all, do whatever, always, continue to")
    + cue("decides", "intention", "decide resolve rule mandate instruct order adopt approve determine agree/", "",
          "The Council adopted the text.")
    + cue("decides", "intention", "direct entrust renew enforce confer/confers/conferred/conferring", "",
          "The Assembly directed the Secretary to report.")
    + cue("decides", "intention", "name nominate appoint choose/chooses/chose/chosen/choosing select pick elect "
          "opt/opts/opted/opting designate assign hire fire oust crown", "", "The board named a new chair.")
    + cue("decides", "intention", "sign pass enact legislate codify/codifies/codified/codifying "
          "ratify/ratifies/ratified/ratifying impose institute establish implement authorise authorize certify "
          "launch create form stipulate mandate dictate set/sets/set/setting convene", "",
          "The Senate passed the bill.")
    + cue("decides", "intention", "ban/bans/banned/banning block restrict limit "
          "prohibit/prohibits/prohibited/prohibiting bar/bars/barred/barring "
          "forbid/forbids/forbade/forbidden/forbidding outlaw/outlaws/outlawed/outlawing exclude preclude "
          "disallow suspend revoke overturn invalidate nullify/nullifies/nullified/nullifying quash void "
          "repeal/repeals/repealed/repealing rescind abolish end/ends/ended/ending prevent "
          "annul/annuls/annulled/annulling cancel withhold/withholds/withheld/withholding", "",
          "The law bans heavy lorries.")
    + cue("decides", "intention", "allow permit/permits/permitted/permitting let/lets/let/letting enable grant "
          "afford legalize license exempt award entitle sanction", "", "The law allows an appeal.")
    + cue("decides", "intention", "strike/strikes/struck/striking", "", "The court struck down the rule.", "down")
    + cue("decides", "intention", "sentence convict acquit/acquits/acquitted/acquitting detain file negotiate "
          "settle enter withdraw/withdraws/withdrew/withdrawn/withdrawing resign reach judge", "",
          "The court sentenced him.")
    + cue("decides", "intention", "vote/votes/voted/voting", "", "They voted to adjourn.")
    + cue("decides", "intention", "cast/casts/cast/casting", "", "She cast her ballot for the mayor.",
          "ballot, ballots, a ballot, a vote, vote, votes, her ballot, his ballot, their ballots, the vote, "
          "ballots for")
)  # fmt: skip

_THOUGHT = (
    cue("believes", "belief", "view regard see/sees/saw/seen/seeing guess imagine deem reckon figure judge assume "
          "presume suppose interpret perceive conceive consider find/finds/found/finding envision envisage "
          "picture fancy theorize speculate anticipate estimate posit value trust rate underestimate misread care "
          "mind mistake/mistakes/mistook conclude infer/infers/inferred/inferring worship", "",
          "They viewed the text as weak.")
    + cue("believes", "belief", "seem appear look/looks/looked/looking sound feel/feels/felt/feeling", "",
          "The road seemed closed.")
    + cue("believes", "belief", "doubt question distrust", "", "They doubt the figures.")
    + cue("believes", "belief", "lean/leans/leaned/leaning tend", "", "They lean toward a later date.")
    + cue("hopes", "intention", "wish want seek/seeks/sought/seeking desire wanna crave yearn aspire covet need/", "",
          "They wish to speak first.")
    + cue("hopes", "intention", "would/ might/ could/ 'd/ I'd/ he'd/ she'd/ they'd/ we'd/", "",
          "We would like to speak first.", "like, love, prefer, rather")
    + cue("hopes", "belief", "anticipate expect long await count bank rely/relies/relied/relying "
          "bet/bets/bet/betting dream/dreams/dreamed/dreaming", "", "They anticipated a long night.")
    + cue("hopes", "intention", "look/looks/looked/looking", "", "He is looking for a way out.", "for, ahead")
    + _words("hopes", "intention", "desperate hungry interested", "They are desperate for rain.")
    + cue("knows", "assertion", "find/find/", "", "They find that stocks have grown.")
    + cue("knows", "belief", "know/knows/knew/known/knowing realize realise discover notice recognise "
          "hear/hears/heard/hearing understand/understands/understood/understanding watch witness observe "
          "spot/spots/spotted/spotting sense sight experience learn grasp comprehend detect remember/ "
          "read/reads/read/reading recognize see/", "", "They knew that the list was closed.")
    + cue("other", "belief", "have/has/had/having", "", "They have no idea when it ends.", "no idea",
          modality="negated")
    + cue("other", "assertion", "fail stop/stops/stopped/stopping", "", "She stopped short of naming him.",
          modality="negated")
    + cue("knows", "belief", "figure find/finds/found/finding", "", "They figured out the code.", "out")
)  # fmt: skip

LOOKED_UP: tuple[Cue, ...] = (
    *_STATES,
    *_ASKS_URGES_PROPOSES,
    *_FOR_AND_AGAINST,
    *_FEELINGS,
    *_WORD_GIVEN,
    *_THOUGHT,
)
