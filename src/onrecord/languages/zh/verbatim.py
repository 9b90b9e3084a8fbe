"""Chinese verbatim records. Each pattern stands beside an example of what it must find.

Patterns are written against text whose full-width marks are shown as narrow ones: "(", ")", ":", ",", ";", where "、"
is a comma. A line may break inside any word: `_w` allows white space between characters.
"""

import re

from onrecord.languages.verbatim import VerbatimWords

_HAN = r"[\u3400-\u9fff]"
_FIGURE = r"[零〇一二三四五六七八九十两]"
_NUMBER = rf"(?:\d{{1,3}}|{_FIGURE}{{1,3}})"


def _w(pattern: str) -> str:
    """The pattern with white space allowed between its characters; it must hold no class of Chinese characters."""
    return re.sub(rf"({_HAN})(?={_HAN})", r"\1\\s*", pattern)


_LANGUAGES = {
    "英语": "en",
    "法语": "fr",
    "俄语": "ru",
    "汉语": "zh",
    "中文": "zh",
    "西班牙语": "es",
    "阿拉伯语": "ar",
    "葡萄牙语": "pt",
    "葡语": "pt",
    "德语": "de",
    "塞尔维亚语": "sr",
    "达里语": "prs",
    "波斯语": "fa",
    "乌克兰语": "uk",
    "希伯来语": "he",
    "意大利语": "it",
    "日语": "ja",
    "韩语": "ko",
    "朝鲜语": "ko",
    "土耳其语": "tr",
    "斯瓦希里语": "sw",
    "阿尔巴尼亚语": "sq",
}

# "议程通过。"
_AGENDA = (_w(r"议程通过。"),)
# "应主席邀请,…先生(以色列)在安理会议席就座。"
_SEATED = (_w(r"应主席(?:的)?邀请") + r"\s*,[^。]{3,400}。",)

VERBATIM = VerbatimWords(
    # "主席(以英语发言):"
    president=(_w(r"(?:代理|临时)?主席"),),
    offices=(
        # "秘书长(以英语发言):", "常务副秘书长"
        (_w(r"(?:常务副)?秘书长"), "secretariat"),
        (_w(r"副秘书长"), "secretariat"),
    ),
    courtesies=(),
    honorifics=(),
    # "傅聪先生", "罗德里格斯-伯基 特 夫人", "吴百纳女爵士", "布罗德赫斯特 · 埃斯蒂瓦尔夫人", "阿巴斯总统"
    titled=(
        rf"{_HAN}[\u3400-\u9fff·・•.\- \t\n]{{0,40}}?"
        + _w(
            r"(?:先生|女士|夫人|小姐|女爵士|爵士|勋爵|男爵夫人|男爵|大使|总统|总理|国王|女王|亲王|王子|公主|殿下|埃米尔|苏丹"
            r"|大主教|主教|红衣主教|枢机|蒙席|法官|教授|博士|将军|酋长|谢赫)"
        )
        + r"(?=\s*[(:,]|\s*$)",
    ),
    notes=(*(f"以{name}" for name in _LANGUAGES), "继续以", "接着以"),
    languages=_LANGUAGES,
    bodies=((_w(r"安全理事会"), "安全理事会"), (_w(r"大会"), "大会")),
    # "第九六四二次会议", "第8422次会议", "第七十一次全体会议"
    number=r"第\s*(?P<number>\d{1,5}|[零〇一二三四五六七八九十百千]{1,9})\s*次\s*(?:全\s*体\s*)?会\s*议",
    chair_row=r"主\s*席\s*[:：]",
    members_row=r"成\s*员\s*[:：]",
    agenda=r"议程项目|议\s*程",
    places=((r"纽约", "纽约"), (r"日内瓦", "日内瓦"), (r"内罗毕", "内罗毕")),
    agenda_documents=r"秘书长\w*|\S{2,30}(?:信|报告|说明)",
    # "第七十九年", "第六十五届会议"
    session=r"第\s*(?P<ordinal>\d{1,3}|[零〇一二三四五六七八九十百]{1,6})\s*(?:年|届)",
    agenda_end=(r"本记录包括中文发言的文本",),
    # "上午10时05分开会。" / "下午3时复会。"
    called_to_order=(r"(?:凌晨|上午|中午|下午|晚上)\s*\d{1,2}\s*时(?:\s*\d{1,2}\s*分)?\s*(?:开\s*会|复\s*会)\s*。?",),
    # "上午10时15分散会。"
    rose=(r"(?:凌晨|上午|中午|下午|晚上)\s*\d{1,2}\s*时(?:\s*\d{1,2}\s*分)?\s*散\s*会\s*。?",),
    # "下午4时35分会议暂停,下午5时15分复会。"
    suspended=(
        r"(?:会议\s*)?(?:于\s*)?(?:凌晨|上午|中午|下午|晚上)\s*\d{1,2}\s*时(?:\s*\d{1,2}\s*分)?\s*(?:会议)?(?:暂停|休会)[^。\n]{0,40}。?",
    ),
    agenda_adopted=_AGENDA,
    seated=_SEATED,
    # "下午3时复会。"
    resumed=(r"复\s*会",),
    directions=(
        *_AGENDA,
        # "就这样决定。" on its own
        _w(r"就这样决定。"),
        # "决议草案A/64/L.72获得通过(第64/299号决议)。"
        _w(r"决议草案") + r"[^。]{0,60}" + _w(r"(?:获得?通过|被否决)") + r"[^。]{0,40}。",
        *_SEATED,
        # "主席缺席,副主席…先生(加纳)主持会议。"
        _w(r"(?:主席缺席|副主席)") + r"[^。]{3,80}" + _w(r"主持会议") + r"\s*。",
        _w(r"(?:安理会|大会)成员默哀") + r"[^。]{0,20}。",
    ),
    headings=(_w(r"通过议程"), _w(r"(?:向|对)") + r"[^。\n:]{2,40}" + _w(r"表示(?:感谢|慰问|哀悼|同情)")),
    took_chair=(_w(r"副主席") + r"\s*(?P<who>[^(;:。]{2,40})\s*\((?P<state>[^)]{2,40})\)\s*,?" + _w(r"主持会议"),),
    vote_taken=(
        (_w(r"进行了举手表决") + r"\s*。?", "show of hands"),
        (_w(r"进行了记录表决") + r"\s*。?", "recorded vote"),
        (_w(r"进行了唱名表决") + r"\s*。?", "roll-call"),
        (_w(r"进行了无记名投票") + r"\s*。?", "secret ballot"),
    ),
    lists=(
        (_w(r"赞成") + r"\s*[:：]", "in_favour"),
        (_w(r"反对") + r"\s*[:：]", "against"),
        (_w(r"弃权") + r"\s*[:：]", "abstaining"),
        (_w(r"(?:未参加(?:表决|投票)|没有参加表决)") + r"\s*[:：]", "not_participating"),
        (_w(r"缺席") + r"\s*[:：]", "absent"),
    ),
    none=r"无(?!\w)",
    joins="和",
    totals=(
        # "决议草案获得15票赞成", "13票赞成,零票反对,2票弃权"
        rf"(?P<favour>{_NUMBER})\s*票\s*赞\s*成(?:\s*[,和]?\s*(?P<against>{_NUMBER})\s*票\s*反\s*对)?"
        rf"(?:\s*[,和]?\s*(?P<abstaining>{_NUMBER})\s*票\s*弃\s*权)?",
    ),
    counts=(
        # "13票赞成", "零票反对", "2票弃权", each by itself
        (rf"(?P<count>{_NUMBER})\s*票\s*赞\s*成", "in_favour"),
        (rf"(?P<count>{_NUMBER})\s*票\s*反\s*对", "against"),
        (rf"(?P<count>{_NUMBER})\s*票\s*弃\s*权", "abstaining"),
    ),
    numbers={"零": 0, "〇": 0, "两": 2} | {figure: n for n, figure in enumerate("一二三四五六七八九十", 1)},
    decided=(r"第\s*(?P<symbol>\d+/\d+\w*)\s*号\s*(?:决\s*议|决\s*定)", _w(r"(?:决议|决定)(?P<symbol>)")),
    adopted=(
        # "决议草案获得一致通过,成为第2732(2024)号决议。"
        _w(r"(?:获得一致通过|获得通过|一致通过|获通过)")
        + r"\s*,?\s*"
        + _w(r"成为第")
        + r"\s*(?P<resolution>\d{1,4}\s*\(\d{4}\))\s*号",
        # "获得通过(第65/195号决议)"
        _w(r"获得?通过") + r"\s*\(\s*第\s*(?P<resolution>\d+/\d+\w*)\s*号",
        _w(r"获得(?:一致)?通过"),
    ),
    rejected=(_w(r"未获(?:得)?通过"), _w(r"没有获得通过"), _w(r"未能(?:获得)?通过"), _w(r"被否决")),
    fell=(
        # "由于安理会一常任理事国投反对票,决议草案未获通过。"
        (_w(r"常任理事国投(?:了)?反对票"), "veto"),
        (_w(r"(?:未获得|没有获得|未能获得|未得到)(?:所需|法定|必要)(?:的)?(?:票数|多数)"), "votes"),
    ),
    drafts=(
        # "文件S/2024/413,其中载有美利坚合众国提交的一项决议草案的案文"
        _w(r"文件") + r"\s*(?P<on>[SA]\s?/[\w./]*\w)\s*,\s*" + _w(r"其中载有") + r"[^。]{2,160}?" + _w(r"决议草案"),
        _w(r"决议草案") + r"\s*(?P<on>[SA]/[A-Za-z0-9./]*[A-Za-z0-9])",
    ),
    permanent=(
        "中国",
        "法国",
        "俄罗斯联邦",
        "苏维埃社会主义共和国联盟",
        "大不列颠及北爱尔兰联合王国",
        "联合王国",
        "美利坚合众国",
        "美国",
    ),
    procedural=(_w(r"程序性(?:表决|投票)"), _w(r"将(?:临时)?议程付诸表决")),
    # "我现在将该决议草案付诸表决。"
    substantive=(_w(r"(?:决议|决定)草案"), _w(r"修正案")),
    took_no_part=(r"(?P<states>[\u3400-\u9fff,\s]{2,80}?)\s*" + _w(r"(?:没有|未)参加(?:表决|投票)"),),
    corrected=(
        # "[嗣后,赞比亚代表团告知秘书处,它本打算投赞成票。]"
        _w(r"(?:嗣后|随后|后来)")
        + r"\s*,?\s*(?P<states>[\u3400-\u9fff,\s]{2,400}?)\s*"
        + _w(r"代表团(?:告知|通知)秘书处")
        + r"\s*,?\s*(?P<intended>[^。\]]{4,60})",
    ),
    intentions=(
        (_w(r"不参加(?:表决|投票)"), "not_participating"),
        (_w(r"赞成"), "in_favour"),
        (_w(r"反对"), "against"),
        (_w(r"弃权"), "abstaining"),
    ),
    statement_issued=(_w(r"文号(?:为)?") + r"\s*(?P<symbol>S/PRST/\d{4}/\d+)",),
    national_start=(
        # "我现在以莫桑比克代表的身份发言。"
        _w(r"我现在(?:谨|将|要)?以")
        + r"\s*(?P<state>[^。,]{2,40}?)\s*"
        + _w(r"(?:常驻)?代表的?(?:身份|名义)(?:发言|作)"),
        _w(r"我现在(?:谨|将|要)?以(?:本国|国家)代表的?(?:身份|名义)"),
    ),
    # "我现在恢复行使安理会主席的职责。"
    national_end=(_w(r"我现在(?:恢复|重新)(?:行使|履行|担任)?"),),
    behalf=(
        # "我荣幸地代表安全理事会三个非洲成员——阿尔及利亚、莫桑比克和塞拉利昂——以及我国圭亚那(A3+)发言。"
        _w(r"我(?:很|谨|深感|感到|今天)?(?:荣幸)?(?:地)?(?:谨|今天)?代表")
        + r"\s*(?P<group>[^。;:,]{2,160}?)\s*"
        + _w(r"(?:作此|作这次|作本次)?发言"),
        _w(r"我(?:谨|荣幸地)代表") + r"\s*(?P<group>[^。;:]{2,160}?)\s*" + _w(r"(?:作此|作这次|作本次)?发言"),
    ),
    behalf_not=(_w(r"(?:赞同|支持)[^。]{0,40}所作的发言"),),
    own=_w(r"(?:我国|我们|本国|中国政府|我本人|安理会|安全理事会成员)"),
    rule37=(
        # "根据安理会暂行议事规则第37条,我邀请埃及代表参加本次会议。"
        _w(r"暂行议事规则第")
        + r"\s*37\s*"
        + _w(r"条")
        + r"\s*,\s*"
        + _w(r"我(?:谨|也)?邀请")
        + r"\s*(?P<states>[^。;:]{2,2000}?)\s*"
        + _w(r"(?:的)?代表(?:们)?参加"),
    ),
    announcements=(
        (_w(r"在表决前发言"), "explanation of vote before the vote"),
        # "我现在请希望在表决后发言的安理会成员发言。"
        (_w(r"在(?:表决|投票)(?:之)?后发言"), "explanation of vote after the vote"),
        (_w(r"行使答辩权"), "right of reply"),
    ),
    replies=(_w(r"行使(?:我国|我们的|我的)?答辩权"),),
    secretariat=(_w(r"秘书长"), _w(r"联合国")),
    organization=(_w(r"(?:非洲联盟|欧洲联盟|阿拉伯国家联盟|东南亚国家联盟|组织|共同体|红十字国际委员会)"),),
    subsidiary=(_w(r"(?P<body>委员会|工作组)主席"),),
    state_offices=r".*(?:总统|国王|女王|亲王|王子|公主|总理|埃米尔|苏丹)\Z",
)
