"""Russian: the words that say that somebody said something, each with the example that put it here."""

from __future__ import annotations

from collections.abc import Mapping

from onrecord.languages.reporting import Cue, Frame
from onrecord.model import AttributionType, CueClass

_FRAMES: dict[str, Frame] = {
    "q": "quotation",
    "t": "that",
    "w": "question",
    "o": "object",
    "i": "infinitive",
    "d": "in document",
}


def _cue(
    class_: CueClass,
    type_: AttributionType,
    stems: str,
    frames: str,
    example: str,
    objects: Mapping[str, CueClass] | None = None,
) -> list[Cue]:
    """One Cue per entry "past stem/present forms/gerund": "заяви/заявляет,заявляют/заявив,заявляя"."""
    out = []
    for entry in stems.split():
        past, present, gerunds = (*entry.split("/"), "", "")[:3]
        finite = tuple(past + ending for ending in ("л", "ла", "ло", "ли")) if past else ()
        finite += tuple(form for form in present.split(",") if form)
        out.append(
            Cue(
                kind=finite[0],
                type=type_,
                forms=finite,
                participles=tuple(form for form in gerunds.split(",") if form),
                frames=frozenset(_FRAMES[f] for f in frames),
                example=example,
                cue_class=class_,
                objects=objects or {},
            )
        )
    return out


# «Он выразил сожаление»: the noun tells what the verb does not.
_SENTIMENTS: dict[CueClass, str] = {
    "regrets": "сожаление обеспокоенность озабоченность тревогу соболезнования разочарование недоумение опасение "
    "опасения",
    "supports": "поддержку солидарность согласие",
    "opposes": "несогласие",
    "condemns": "протест возмущение",
    "thanks": "благодарность признательность",
    "welcomes": "удовлетворение",
    "hopes": "надежду пожелание",
    "believes": "мнение уверенность убеждение убежденность убеждённость сомнение сомнения",
    "promises": "готовность намерение",
}
EXPRESSED: Mapping[str, CueClass] = {n: class_ for class_, nouns in _SENTIMENTS.items() for n in nouns.split()}

CUES: tuple[Cue, ...] = tuple(
    _cue("states", "assertion", "сказа/скажет/сказав говори/говорит,говорят/говоря", "qt",
         "Делегат сказал, что мандат истекает.")
    + _cue("states", "assertion", "заяви/заявляет,заявляют/заявив,заявляя "
           "сообщи/сообщает,сообщают/сообщив,сообщая", "qt", "Министерство заявило, что переговоры начались.")
    + _cue("states", "assertion", "отмети/отмечает,отмечают/отметив,отмечая "
           "подчеркну/подчеркивает,подчёркивает,подчеркивают/подчеркнув,подчеркивая "
           "указа/указывает,указывают/указав,указывая", "qto", "Она отметила, что срок прошёл.")
    + _cue("states", "assertion", "добави/добавляет,добавляют/добавив,добавляя "
           "уточни/уточняет,уточняют/уточнив,уточняя поясни/поясняет/пояснив,поясняя "
           "объясни/объясняет/объяснив,объясняя", "qt", "«Это начало», — добавил посол.")
    + _cue("recalls", "assertion", "напомни/напоминает,напоминают/напомнив,напоминая", "qto",
           "Он напомнил о соглашении.")
    + _cue("confirms", "assertion", "призна/признает,признаёт/признав,признавая "
           "подтверди/подтверждает/подтвердив,подтверждая", "qto", "Посланник подтвердил, что груз прибыл.")
    + _cue("states", "assertion", "утвержда/утверждает,утверждают/утверждая указыва//", "qt",
           "Они утверждают, что путь закрыт.")
    + _cue("warns", "assertion", "предупреди/предупреждает/предупредив,предупреждая предостерег//предостерегая", "qto",
           "Она предупредила о нехватке средств.")
    + _cue("states", "assertion", "рассказа/рассказывает/рассказав,рассказывая", "qto",
           "Она рассказала о работе миссии.")
    + _cue("promises", "assertion", "пообеща/обещает/пообещав", "qto", "Он пообещал, что вернётся.")
    + _cue("states", "assertion", "ответи/отвечает/ответив,отвечая продолжи/продолжает/продолжив "
           "воскликну//воскликнув заключи/заключает/заключив", "qt", "«Ещё нет», — ответил он.")
    + _cue("opposes", "assertion", "возрази/возражает/возразив,возражая", "qt", "«Не так», — возразил он.")
    + _cue("asks", "assertion", "спроси/спрашивает/спросив поинтересова//", "qw", "Он спросил, останется ли миссия.")
    + _cue("states", "assertion", "написа/пишет,пишут/написав", "qt", "«Мы будем там», — написал посол.")
    + _cue("believes", "belief", "счита/считает,считают/считая полага/полагает,полагают/полагая дума/думает,думают/",
           "qt", "Она считает, что текст слаб.")
    + _cue("hopes", "belief", "надея/надеется,надеются/", "qt", "Они надеются, что договор подпишут.")
    + _cue("urges", "intention", "призва/призывает,призывают/призвав,призывая", "qo",
           "Она призвала к прекращению огня.")
    + _cue("urges", "intention", "потребова/требует,требуют/потребовав,требуя", "to",
           "Они потребовали вернуть пленных.")
    + _cue("proposes", "intention", "предложи/предлагает,предлагают/предложив,предлагая", "qo",
           "Он предложил создать комиссию.")
    + _cue("supports", "assertion", "поддержа/поддерживает,поддерживают/поддержав,поддерживая "
           "одобри/одобряет/одобрив", "o", "Делегат поддержал инициативу.")
    + _cue("condemns", "assertion", "осуди/осуждает,осуждают/осудив,осуждая "
           "раскритикова/критикует/раскритиковав", "o", "Посланник осудил нападение.")
    + _cue("opposes", "assertion", "отверг/отвергает/отвергнув", "o", "Она отвергла предложение.")
    + _cue("welcomes", "assertion", "приветствова/приветствует,приветствуют/приветствуя "
           "оцени/оценивает/оценив,оценивая", "o", "Она высоко оценила эту работу.")
    + _cue("other", "assertion", "вырази/выражает,выражают/выразив,выражая", "o",
           "Он выразил сожаление в связи с задержкой.", EXPRESSED)
    + _cue("states", "assertion", "назва/называет,называют/назвав,называя", "o", "Она назвала переговоры полезными.")
    + _cue("condemns", "assertion", "обвини/обвиняет,обвиняют/обвинив,обвиняя", "o", "Он обвинил соседей в обмане.")
    + _cue("states", "assertion", "/говорится/ /отмечается/ /указывается/ /подчеркивается/ /подчёркивается/ "
           "/сообщается/", "td", "В записке говорится, что мандат истекает.")
)  # fmt: skip


def _phrases(class_: CueClass, type_: AttributionType, phrases: str, example: str) -> list[Cue]:
    """One Cue per noun or phrase; phrases stand between commas."""
    return [Cue(p, type_, (p,), (), frozenset(), example, cue_class=class_) for p in phrases.split(", ")]


NOUN_CUES: Mapping[str, Cue] = {
    cue.forms[0]: cue
    for cue in (
        *_phrases("states", "assertion", "слова, заявление", "слова посла о том, что путь закрыт"),
        *_phrases("believes", "belief", "мнение", "мнение посла о том, что путь безопасен"),
        *_phrases("proposes", "intention", "инициативу, предложение", "предложение Перу о том, что…"),
    )
}

ACCORDING: tuple[Cue, ...] = (
    *_phrases("states", "assertion", "по словам, по данным, со слов, согласно", "По словам посла, колонна ушла."),
    *_phrases("believes", "belief", "по мнению, по убеждению", "По мнению посла, путь безопасен."),
)
