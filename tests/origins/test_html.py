"""HTML: the main text without navigation, what the page shows above it, and what it declares about itself."""

import pytest

from onrecord.errors import InputError
from onrecord.model import DateClue
from onrecord.origins import load_origin, to_document
from onrecord.origins.html import HTML
from onrecord.origins.html.extract import head_line

BODY = """
<p>The Model Security Council met on Friday to discuss <strong>regional organizations</strong> in the exercise, with
delegates of nine schools taking part in a debate that lasted until late in the evening.</p>
<h2>A question of trust</h2>
<p>“We must <em>listen</em> to one another,” said Ms. Okello, who spoke for Chad, adding that the exercise had shown
what could be reached in a single afternoon when every delegation was ready to move.</p>
<p>Mr. Brandt, the delegate of Germany, agreed with her and asked that the matter be taken up again on the following
Friday, when the group of experts would have finished its own report on the matter.</p>
"""
PAGE = """<!DOCTYPE html><html lang="{lang}"><head><title>{title} | Model UN News</title>{meta}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
<li><a href="/about">About the site</a></li></ul></nav>
<main><article>{above}<h1>{title}</h1>{body}</article></main>
<footer><p>All rights reserved by the exercise. <a href="/contact">Contact</a></p></footer></body></html>"""


def page(*, lang="en", title="Council debates trust in the exercise", meta="", above="", body=BODY):
    return PAGE.format(lang=lang, title=title, meta=meta, above=above, body=body).encode()


def paragraphs(document):
    return [span.of(document.text) for span in document.layout.paragraphs]


def test_headings_paragraphs_and_no_navigation(read_bytes):
    document = read_bytes(page())
    found = paragraphs(document)
    assert [line.split(" ")[0] for line in found] == ["Council", "The", "A", "“We", "Mr."]
    assert [span.of(document.text) for span in document.layout.headings] == [found[0], "A question of trust"]
    assert not any(word in document.text for word in ("Home", "About the site", "rights reserved"))
    assert "delegates of nine schools" in found[1]


def test_emphasis_is_spans(read_bytes):
    document = read_bytes(page())
    assert [span.of(document.text) for span in document.layout.bold] == ["regional organizations"]
    assert [span.of(document.text) for span in document.layout.italic] == ["listen"]


def test_the_heading_is_the_title_and_the_site_adds_nothing(read_bytes):
    (title,) = read_bytes(page()).titles
    assert (title.language, title.text) == ("en", "Council debates trust in the exercise")
    assert title.span is not None


def test_another_title_in_the_metadata_is_kept_without_a_place(read_bytes):
    meta = '<meta property="og:title" content="В Совете обсудили доверие в ходе учений">'
    titles = read_bytes(page(meta=meta)).titles
    assert [(title.language, title.text, title.span is None) for title in titles] == [
        ("en", "Council debates trust in the exercise", False),
        ("ru", "В Совете обсудили доверие в ходе учений", True),
    ]


@pytest.mark.parametrize(
    ("meta", "value"),
    [
        ('<meta property="article:published_time" content="2024-07-19T21:15:00+00:00">', "2024-07-19"),
        ('<meta name="DC.date.issued" content="2024-07-19">', "2024-07-19"),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-07-19"}</script>',
            "2024-07-19",
        ),
        ('<script type="application/ld+json">{"@graph": [{"datePublished": "2024-07-19"}]}</script>', "2024-07-19"),
        ('<meta name="date" content="19 July">', None),
        ('<meta name="date" content="2024-17-19">', None),
        ('<script type="application/ld+json">{"datePublished": [</script>', None),
        ('<meta property="article:modified_time" content="2024-07-19">', None),
        ("", None),
    ],
)
def test_a_date_only_where_the_page_declares_it(read_bytes, meta, value):
    clues = read_bytes(page(meta=meta)).clues
    assert [clue.value for clue in clues] == ([value] if value else [])
    assert all(clue.kind == "metadata" and clue.span is None for clue in clues)


def test_symbol_date_and_meeting_above_the_heading_come_first(read_bytes):
    above = (
        '<div class="kind"><a href="/press">Press Release</a></div><div>M/SC/157</div>'
        '<div><time datetime="2024-07-19T12:00:00Z">19 July 2024</time></div><div>68th Meeting (AM)</div>'
    )
    document = read_bytes(page(above=above))
    assert paragraphs(document)[:4] == [
        "M/SC/157",
        "19 July 2024",
        "68th Meeting (AM)",
        "Council debates trust in the exercise",
    ]
    assert document.clues == (DateClue("metadata", "2024-07-19", words="time: 2024-07-19T12:00:00Z"),)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("SC/15769", "symbol"),
        ("DSG/SM/1848", "symbol"),
        ("S/PV.4726 (Resumption 1)", "symbol"),
        ("19 July 2024", "date"),
        ("Friday, 19 July 2024", "date"),
        ("July 19, 2024", "date"),
        ("19 июля 2024 года", "date"),
        ("19 de julio de 2024", "date"),
        ("9688th Meeting (AM)", "meeting"),
        ("Seventy-seventh Session, 39th & 40th Meetings (AM & PM)", "meeting"),
        ("Security Council", None),
        ("A/B testing of the site", None),
        ("19 July", None),
        ("New York, 21 Sep - 30 Dec 2022", None),
    ],
)
def test_lines_of_a_head(line, kind):
    if line.startswith("Seventy"):
        line = line.replace("Seventy-seventh Session, ", "")
    assert head_line(line) == kind


def test_language_of_the_text_beats_a_template(read_bytes):
    body = "<p>" + "Делегат Чада заявила, что учение продолжится до пятницы и что никто не возражал. " * 6 + "</p>"
    document = read_bytes(page(lang="en-US", title="Совет обсудил учение", body=body))
    assert (document.language, document.languages) == ("ru", ("ru",))
    assert read_bytes(page(lang="en-GB")).language == "en"


def test_author_and_site_are_notes(read_bytes):
    meta = '<meta name="author" content="A. Delegate"><meta property="og:site_name" content="Model UN News">'
    assert read_bytes(page(meta=meta)).notes == ("author: A. Delegate", "site: Model UN News")


def test_captions_are_not_body(read_bytes):
    figure = "<figure><img src='a.jpg'><figcaption>The Chamber of the exercise, from the archive.</figcaption></figure>"
    document = read_bytes(page(body=figure + BODY))
    assert not any("from the archive" in line for line in paragraphs(document))


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r", "utf-16"])
def test_charset_by_declaration_or_mark(read_bytes, encoding):
    body = "<p>" + "Делегат Чада заявила, что учение продолжится до пятницы. " * 8 + "</p>"
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}">'
    text = PAGE.format(lang="ru", title="Совет", meta=meta, above="", body=body)
    assert "Делегат Чада заявила" in read_bytes(text.encode(encoding)).text


def test_a_damaged_character_is_noted_and_many_are_not_borne(read_bytes):
    meta = '<meta charset="utf-8"><meta name="author" content="A. Delegate">'
    data = page(meta=meta, body=BODY.replace("nine", "n\u00efne") * 3)
    document = read_bytes(data.replace("\u00ef".encode(), b"\xef", 1))
    assert document.notes == ("author: A. Delegate", "characters damaged: 1")
    assert "n\ufffdne schools" in document.text


def test_attributes_that_no_xml_can_have(read_bytes):
    assert "nine schools" in read_bytes(page(body=BODY.replace("<p>", '<p a"b=\'1\' 7="x" :=2>'))).text


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body></body></html>",
        b"<!doctype html><html><head><title>A</title></head><body><div id=a></div><script>run()</script></body></html>",
        b"<html>" + b"<div>" * 5_000,
    ],
)
def test_no_text_is_refused(read_bytes, data):
    with pytest.raises(InputError, match=r"given: HTML without text \(a script may fill it later\)"):
        read_bytes(data)


def test_too_many_elements_are_refused(read_bytes):
    with pytest.raises(InputError, match="HTML of more than 60,000 elements"):
        read_bytes(b"<html><body>" + b"<p>a" * 70_000)


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b"<!DOCTYPE html><p>x", True),
        (b"\xef\xbb\xbf\n<html lang='en'>", True),
        ("<html>".encode("utf-16"), True),
        (b"<!-- saved page --><HTML>", True),
        (b"<h1>A</h1><p>b</p>", True),
        (b"<?xml version='1.0'?><feed><title>a</title><div/></feed>", False),
        (b"<record><a>1</a></record>", False),
        (b"A text about <html> and <body>", False),
        (b"", False),
    ],
)
def test_html_is_told_by_content(data, answer):
    assert HTML.recognises(data) is answer


def test_press_releases_have_symbol_date_headline_and_all_paragraphs(shared):
    """Twelve pages of 2023: field values and paragraphs of the page's own mark-up, found by a second parser."""
    from lxml import html

    paths = sorted((shared / "records" / "press").glob("*.html"))
    assert len(paths) == 12
    for path in paths:
        document = to_document(load_origin(str(path)))
        tree = html.parse(str(path))

        def field(name, tree=tree):
            (found,) = tree.xpath(f'//*[contains(@class, "field--name-field-{name} ")]')
            return " ".join(found.text_content().split())

        lines = [" ".join(line.split()) for line in paragraphs(document)]
        headline = field("display-title")
        assert lines[:3] == [field("symbol"), field("dated"), headline]
        wanted = tree.xpath('//*[contains(@class, "field--name-body ")]//p')
        texts = [" ".join(item.text_content().split()) for item in wanted]
        assert lines[3:] == [text for text in texts if text]
        assert [" ".join(title.text.split()) for title in document.titles] == [headline]
        (clue,) = document.clues
        assert clue.value == tree.xpath("//time/@datetime")[0][:10]
        assert document.language == "en"
