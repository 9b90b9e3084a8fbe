"""One meeting in every official language, drawn: a Model UN exercise with invented delegates.

Each language tells the same, so the expectation stands once; States are compared by the register's id.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from onrecord import plugins
from onrecord.alignment import align, by_meeting, same_meeting
from onrecord.languages import Language
from onrecord.model import Actor, Document, Reading
from onrecord.origins import load_origin, to_document
from onrecord.readers import read
from onrecord.register import Register, load

from .drawing import uncovered

MEETING = {
    "en": """
United Nations S/PV.19901
Security Council
Provisional
19901st meeting
Tuesday, 4 March 2031, 10 a.m.
New York
President: Mr. Zahra . . . . . . . . . . . . (Malta)
Members: China . . . . . . . . . . . . Mr. Qiao
France . . . . . . . . . . . . Mrs. Valmont
Kenya . . . . . . . . . . . . Ms. Wanjala
Peru . . . . . . . . . . . . Mr. Quispe
Agenda
The question of the lighthouses
The meeting was called to order at 10.05 a.m.
Adoption of the agenda
The agenda was adopted.
The question of the lighthouses
The President (spoke in French): In accordance with rule 37 of the Council’s provisional rules of procedure, I invite
the representatives of Egypt and Norway to participate in this meeting.
Members of the Council have before them document S/2031/7, which contains the text of a draft
resolution submitted by Kenya.
I shall put the draft resolution to the vote now.
A vote was taken by show of hands.
In favour:
Kenya, Malta, Peru
Against:
China
Abstaining:
France
The President (spoke in French): The draft resolution received 3 votes in favour, 1 against and 1 abstention.
The draft resolution has not been adopted, having failed to obtain the required number of votes.
I shall now give the floor to those members of the Council who wish to make statements after the voting.
Mr. Qiao (China) (spoke in Chinese): We find the lamps too bright.
Ms. Wanjala (Kenya): We find them dim.
The President (spoke in French): I shall now make a statement in my capacity as the representative of Malta.
Lamps are dear to islands.
I now resume my functions as President of the Council.
The meeting rose at 10.15 a.m.
""",
    "fr": """
Nations Unies S/PV.19901
Conseil de sécurité
Provisoire
19901e séance
Mardi 4 mars 2031, à 10 heures
New York
Président : M. Zahra . . . . . . . . . . . . (Malte)
Membres : Chine . . . . . . . . . . . . M. Qiao
France . . . . . . . . . . . . Mme Valmont
Kenya . . . . . . . . . . . . Mme Wanjala
Pérou . . . . . . . . . . . . M. Quispe
Ordre du jour
La question des phares
La séance est ouverte à 10 h 5.
Adoption de l’ordre du jour
L’ordre du jour est adopté.
La question des phares
Le Président : En vertu de l’article 37 du Règlement intérieur provisoire du Conseil, j’invite les représentants de
l’Égypte et de la Norvège à participer à la présente séance.
Les membres du Conseil sont saisis du document S/2031/7, qui contient le texte d’un projet de
résolution déposé par le Kenya.
Je vais maintenant mettre aux voix le projet de résolution.
Il est procédé au vote à main levée.
Votent pour :
Kenya, Malte, Pérou
Votent contre :
Chine
S’abstiennent :
France
Le Président : Le résultat du vote est le suivant : 3 voix pour, une voix contre et une abstention.
Le projet de résolution n’est pas adopté, n’ayant pas obtenu le nombre de voix requis.
Je donne maintenant la parole aux membres du Conseil qui souhaitent faire une déclaration après le vote.
M. Qiao (Chine) (parle en chinois) : Nous trouvons les lampes trop vives.
Mme Wanjala (Kenya) (parle en anglais) : Nous les trouvons faibles.
Le Président : Je vais maintenant faire une déclaration en ma qualité de représentant de Malte.
Les lampes sont chères aux îles.
Je reprends maintenant mes fonctions de Président du Conseil.
La séance est levée à 10 h 15.
""",
    "ru": """
Организация Объединенных Наций S/PV.19901
Совет Безопасности
Предварительный отчет
19901-е заседание
Вторник, 4 марта 2031 года, 10 ч 00 мин
Нью-Йорк
Председатель: г-н Захра . . . . . . . . . . . . (Мальта)
Члены: Китай . . . . . . . . . . . . г-н Цяо
Франция . . . . . . . . . . . . г-жа Вальмон
Кения . . . . . . . . . . . . г-жа Ванджала
Перу . . . . . . . . . . . . г-н Киспе
Повестка дня
Вопрос о маяках
Заседание открывается в 10 ч 05 мин.
Утверждение повестки дня
Повестка дня утверждается.
Вопрос о маяках
Председатель (говорит по-французски): На основании правила 37 временных правил процедуры Совета я
приглашаю представителей
Египта и Норвегии принять участие в этом заседании.
На рассмотрении членов Совета находится документ S/2031/7, в котором содержится текст
проекта резолюции, представленного Кенией.
Сейчас я ставлю проект резолюции на голосование.
Проводится голосование поднятием руки.
Голосовали за:
Кения, Мальта, Перу
Голосовали против:
Китай
Воздержались:
Франция
Председатель (говорит по-французски): За проект резолюции подано 3 голоса против 1 при 1 воздержавшемся.
Проект резолюции не принимается, не получив необходимого числа голосов.
Сейчас я предоставляю слово тем членам Совета, которые желают выступить с заявлениями после голосования.
Г-н Цяо (Китай) (го-
ворит по-китайски): Мы находим лампы слишком яркими.
Г-жа Ванджала (Кения) (говорит по-английски): Мы находим их тусклыми.
Председатель (говорит по-французски): Сейчас я сделаю заявление в качестве представителя Мальты.
Лампы дороги островам.
Сейчас я возвращаюсь к исполнению обязанностей Председателя Совета.
Заседание закрывается в 10 ч 15 мин.
""",
    "es": """
Naciones Unidas S/PV.19901
Consejo de Seguridad
Provisional
19901ª sesión
Martes 4 de marzo de 2031, a las 10.00 horas
Nueva York
Presidente: Sr. Zahra . . . . . . . . . . . . (Malta)
Miembros: China . . . . . . . . . . . . Sr. Qiao
Francia . . . . . . . . . . . . Sra. Valmont
Kenya . . . . . . . . . . . . Sra. Wanjala
Perú . . . . . . . . . . . . Sr. Quispe
Orden del día
La cuestión de los faros
Se abre la sesión a las 10.05 horas.
Aprobación del orden del día
Queda aprobado el orden del día.
La cuestión de los faros
El Presidente (habla en francés): De conformidad con el artículo 37 del Reglamento Provisional del Consejo, invito a los
representantes de Egipto y Noruega a participar en esta sesión.
Los miembros del Consejo tienen ante sí el documento S/2031/7, que contiene el texto de un
proyecto de resolución de Kenya.
Someteré ahora a votación el proyecto de resolución.
Se procede a votación ordinaria.
Votos a favor:
Kenya, Malta, Perú
Votos en contra:
China
Abstenciones:
Francia
El Presidente (habla en francés): Se han emitido 3 votos a favor, 1 en contra y 1 abstención.
El proyecto de resolución no ha sido aprobado, al no haber obtenido el número de votos requerido.
Daré ahora la palabra a los miembros del Consejo que deseen formular una declaración después de la votación.
Sr. Qiao (China) (habla en chino): Las lámparas nos parecen demasiado vivas.
Sra. Wanjala (Kenya) (habla en inglés): Nos parecen débiles.
El Presidente (habla en francés): Formularé ahora una declaración en mi calidad de representante de Malta.
Las islas quieren a sus lámparas.
Vuelvo a asumir ahora mis funciones como Presidente del Consejo.
Se levanta la sesión a las 10.15 horas.
""",
    "zh": """
联合国 S/PV.19901
安全理事会
第一九九〇一次会议
2031年3月4日星期二上午10时举行
纽约
临时逐字记录
主席： 扎赫拉先生 . . . . . . . . . . . . （马耳他）
成员： 中国 . . . . . . . . . . . . 乔先生
法国 . . . . . . . . . . . . 瓦尔蒙夫人
肯尼亚 . . . . . . . . . . . . 万贾拉女士
秘鲁 . . . . . . . . . . . . 基斯佩先生
议程项目
灯塔问题
上午10时05分开会。
通过议程
议程通过。
灯塔问题
主席（以法语发言）：根据安理会暂行议事规则第37条，我邀请埃及和
挪威代表参加本次会议。
安理会成员面前摆着文件S/2031/7，其中载有肯尼亚提交的一项决议草案的
案文。我现在将该决议草案付诸表决。
进行了举手表决。
赞成：
肯尼亚、马耳他、秘
鲁
反对：
中国
弃权：
法国
主席（以法语发言）：决议草案表决结果如下：3票赞成、1票反对、1票弃权。
决议草案未获通过，因为未获得所需票数。
我现在请希望在表决后发言的安理会成员发言。
乔先生（中国）：我们觉得灯太亮。
万贾拉女士（肯 尼 亚）（以英语发
言）：我们觉得灯太暗。
主席（以法语发言）：我现在以马耳他代表的身份发言。
岛屿爱灯。
我现在恢复行使安理会主席的职责。
上午10时15分散会。
""",
    "ar": """
الأمم المتحدة S/PV.19901
مجلس الأمن
الجلسة 19901
الثلاثاء، 4 آذار/مارس 2031، الساعة 10/00
نيويورك
مؤقت
الرئيس: السيد زهرة . . . . . . . . . . . . (مالطة)
الأعضاء: الصين . . . . . . . . . . . . السيد تشياو
بيرو . . . . . . . . . . . . السيد كيسبي
فرنسا . . . . . . . . . . . . السيدة فالمون
كينيا . . . . . . . . . . . . السيدة وانجالا
جدول الأعمال
مسألة المنارات
افتتحت الجلسة الساعة 10/05.
إقرار جدول الأعمال
أقر جدول الأعمال.
مسألة المنارات
الرئيس (تكلم بالفرنسية): وفقا للمادة 37 من النظام الداخلي المؤقت للمجلس، أدعو ممثلي مصر والنرويج
إلى المشاركة في هذه الجلسة.
معروضة على أعضاء المجلس الوثيقة S/2031/7، التي تتضمن نص مشروع قرار قدمته كينيا.
أطرح مشروع القرار للتصويت عليه الآن.
أجري تصويت برفع الأيدي.
المؤيدون:
بيرو، كينيا، مالطة
المعارضون:
الصين
الممتنعون عن التصويت:
فرنسا
الرئيس (تكلم بالفرنسية): حصل مشروع القرار على ٣ أصوات مؤيدة مقابل صوت واحد، مع امتناع عضو واحد عن التصويت.
لم يعتمد مشروع القرار لأنه لم يحصل على العدد المطلوب من الأصوات.
أعطي الكلمة الآن لأعضاء المجلس الذين يرغبون في الإدلاء ببيانات بعد التصويت.
السيد تشياو (الصين) (تكلم بالصينية): نرى أن المصابيح ساطعة.
السيدة وانجالا (كينيا) (تكلمت بالإنكليزية): نرى أنها خافتة.
الرئيس (تكلم بالفرنسية): سأدلي الآن ببيان بصفتي ممثل مالطة.
الجزر تحب المصابيح.
أستأنف الآن مهامي بصفتي رئيسا للمجلس.
رفعت الجلسة الساعة 10/15.
""",
}  # fmt: skip
CODES = tuple(MEETING)

SPEECHES = """
    1 mlt presiding procedure fr
    2 mlt presiding procedure fr
    3 chn national  after     zh
    4 ken national  after     en
    5 mlt national  after     fr
    6 mlt presiding procedure fr
"""
PURPOSES = {"explanation of vote after the vote": "after", "statement": "statement", "procedure": "procedure"}


@pytest.fixture(scope="module")
def register() -> Register:
    return load()


@pytest.fixture(scope="module")
def every(register: Register, document: Callable[..., Document]) -> Mapping[str, Reading]:
    tables: dict[str, Language] = {language.code: language for language in plugins.load_all("languages").values()}
    return {
        code: read(document(text.strip(), code), tables, register.finder, genre="verbatim")
        for code, text in MEETING.items()
    }


def ids(register: Register, code: str) -> Callable[[Actor | None], str]:
    def known(actor: Actor | None) -> str:
        words = "" if actor is None else (actor.name or "")
        for article in ("l’", "la "):
            words = words.removeprefix(article)
        found = register.named(words, language=code) if words else ()
        return found[0].id if found else "?"

    return known


@pytest.mark.parametrize("code", CODES)
def test_cover(every: Mapping[str, Reading], register: Register, code: str) -> None:
    meeting, known = every[code].meeting, ids(register, code)
    assert meeting is not None
    assert (meeting.symbol, meeting.number, meeting.date, meeting.time) == ("S/PV.19901", 19901, "2031-03-04", "10:00")
    assert (meeting.called_to_order, meeting.rose) == ("10:05", "10:15")
    assert meeting.body is not None
    assert meeting.place
    assert meeting.president is not None
    assert len(meeting.agenda) == 1
    assert known(meeting.presidency) == "mlt"
    members = [known(p.representing) for p in meeting.participants if p.seat == "member"]
    assert sorted(members) == ["chn", "fra", "ken", "mlt", "per"]
    assert [known(p.actor) for p in meeting.participants if p.seat == "rule 37"] == ["egy", "nor"]


@pytest.mark.parametrize("code", CODES)
def test_speeches(every: Mapping[str, Reading], register: Register, code: str) -> None:
    known = ids(register, code)
    found = [
        f"{s.order} {known(s.affiliation)} {s.capacity} {PURPOSES.get(s.purpose, s.purpose)} {s.language}"
        for s in every[code].speeches
    ]
    assert found == [" ".join(line.split()) for line in SPEECHES.strip().splitlines()]


@pytest.mark.parametrize("code", CODES)
def test_vote(every: Mapping[str, Reading], register: Register, code: str) -> None:
    known = ids(register, code)
    (vote,) = every[code].votes
    assert (vote.on, vote.method, vote.adopted, vote.procedural) == ("S/2031/7", "show of hands", False, False)
    assert vote.totals == (3, 1, 1)
    assert vote.why_not == "required votes not obtained"
    lists = (vote.in_favour, vote.against, vote.abstaining, vote.not_participating)
    assert [sorted(map(known, states)) for states in lists] == [["ken", "mlt", "per"], ["chn"], ["fra"], []]


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_dropped(every: Mapping[str, Reading], code: str) -> None:
    assert uncovered(every[code]) == []


@pytest.mark.parametrize("code", CODES[1:])
def test_the_two_records_are_of_one_meeting_and_agree(
    every: Mapping[str, Reading], register: Register, code: str
) -> None:
    english, other = every["en"], every[code]
    assert same_meeting(english, other)
    known = {id(actor): ids(register, code)(actor) for actor in actors(other)}
    known |= {id(actor): ids(register, "en")(actor) for actor in actors(english)}
    alignment = align(english, other, lambda actor: known.get(id(actor)))
    assert alignment.agrees
    assert alignment.differs == ()


def actors(reading: Reading) -> list[Actor]:
    meeting = reading.meeting
    assert meeting is not None
    found = [meeting.presidency, *(p.representing for p in meeting.participants)]
    found += [speech.affiliation for speech in reading.speeches]
    for vote in reading.votes:
        found += [*vote.in_favour, *vote.against, *vote.abstaining]
    return [actor for actor in found if actor is not None]


def test_real_records_of_one_meeting_give_the_same_in_every_language(shared: Path, register: Register) -> None:
    tables: dict[str, Language] = {language.code: language for language in plugins.load_all("languages").values()}
    files = sorted((shared / "records" / "six-languages").glob("S_PV.*.txt"))
    readings = [read(to_document(load_origin(str(path))), tables, register.finder) for path in files]
    assert {path.name: found for path, r in zip(files, readings, strict=True) if (found := uncovered(r))} == {}
    groups = by_meeting(readings)
    assert sorted(len(group) for group in groups) == [5, 6]
    for group in groups:
        english = next(reading for reading in group if reading.document.language == "en")
        for other in group:
            known = {id(actor): ids(register, other.document.language)(actor) for actor in actors(other)}
            known |= {id(actor): ids(register, "en")(actor) for actor in actors(english)}
            alignment = align(english, other, lambda actor, known=known: known.get(id(actor)))  # type: ignore[misc]
            assert alignment.agrees, (other.document.origin.uri, alignment)
            assert set(alignment.differs) <= {"date"}  # one cover gives the day before
