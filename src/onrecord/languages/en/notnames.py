"""English: words that no person is called, though texts print them with a capital.

Function words and participles that open sentences, bodies, parties, papers, places, months and days.
"""

from __future__ import annotations

NOT_NAMES = frozenset(
    """
a about above according accusing across added adding advertisement after against agency agreement airport all almost
along also although always ambassador amid among an analysis and announcing another answering any april are aren't
arguing army around article as aside ask asked asking assembly association at attacking august avenue bank because
before behind being believing below beneath beside besides between beyond big blasting both boulevard breaking bridge
but by calling can can't center centre channel charter chronicle church citing city club college coming commission
commissioner committee community company comparing concerning congress conservative considering convention corp
corporation could council country county courier court daily dear december declaration delegation democrat democratic
democrats department describing despite did didn't do does doesn't doing don't down during each earlier eight either
enough envoy even ever every excellency except exclusive february federation few fifth first five following for former
foundation four fourth friday from gazette general getting given giving global going good government governments group
had has hasn't have haven't having he he's help her herald here here's hey highness his hoping hospital how however i
i'm if in inc including inside instead institute international introducing is islamic island isn't it it's its january
joining journal july june just kingdom knowing lake last late later league less let let's liberal libertarian like
listen little llc ltd magazine majesty making many march may maybe meanwhile meet meeting member members might
minister ministers ministry mission mocking monday more most mountain movement much must my national nations navy near
nearly neither network never new news next nine no nobody none nor not noting november now october of off office oh
okay old on once one only onto opinion or organisation organization other others our out outside over own park
parliament party past per perhaps photo photos plus pointing police post president press quoting radio read referring
regarding related replying report reports representative republic republican republicans resolution resolutions
responding right river road said same saturday say saying school second secretariat secretary security see seeing
senate september seven several she she's should since six so so-called some speaking spokesman spokesperson
spokeswoman state statement states still stop street such sunday sure taking talking team television tell telling ten
than thanks that that's the their then there there's therefore these they they're third this those though three
through throughout thursday thus times to today told tomorrow toward towards treaty tribune tuesday tv two under union
university unless unlike until up update upon using versus via video was wasn't watch watching we we're wednesday
weekly well were what what's whatever when whenever where whereas wherever which whichever while who who's whoever why
will with within without won't world would writing yeah yes yesterday yet you young your
""".split()
)
