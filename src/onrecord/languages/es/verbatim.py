"""Spanish verbatim records. Each pattern stands beside an example of what it must find."""

from onrecord.languages.ordinals import SPANISH
from onrecord.languages.verbatim import VerbatimWords

_WORDS = "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince".split()
_NUMBER = rf"(?:\d{{1,3}}|ningun[oa]?|ningún|cero|un[oa]?|{'|'.join(_WORDS)})"
_STATES = r"(?P<states>[^.;:]{3,2000}?)"

_COURTESY = (
    # "Sr. Wood", "Sra. Rodrigues-Birkett", "Srta.", "Dr."
    r"(?:Sr|Sra|Srta|Sres|Sras|Dr|Dra|SR|SRA)(?:\.\s*|\s+)",
    # "Dame Barbara Woodward", "Sir Mark Lyall Grant", "Lord Ahmad"
    r"(?:Sir|Dame|Lord|Lady|Baronesa)\s+",
)

# "Queda aprobado el orden del día."
_AGENDA = (r"Queda\s+aprobado\s+el\s+orden\s+del\s+día\s*\.",)
# "Por invitación de la Presidenta, la Sra. … toma asiento a la mesa del Consejo."
_SEATED = (r"Por\s+invitación\s+de(?:l|\s+la)\s+President[ea]\s*,",)

VERBATIM = VerbatimWords(
    president=(
        # "El Presidente (habla en inglés):", "La Presidenta:", "El PRESIDENTE"
        r"(?:El|La)\s+P(?:resident[ea]|RESIDENT[EA])",
        # "La Presidenta interina"
        r"(?:El|La)\s+Presidenta?e?\s+(?:interin[oa]|en\s+funciones|provisional)",
    ),
    offices=(
        # "El Secretario General (habla en inglés):", "La Vicesecretaria General"
        (r"(?:El|La)\s+Secretari[oa]\s+General(?:\s+Adjunt[oa])?", "secretariat"),
        (r"(?:El|La)\s+Vicesecretari[oa]\s+General", "secretariat"),
    ),
    courtesies=_COURTESY,
    honorifics=(
        *_COURTESY,
        # "Presidente Abbas", "Rey Felipe", "Monseñor Auza", "Arzobispo Caccia", "Jeque Abdalla", "Magistrado Meron"
        r"(?:President[ea]|Rey|Reina|Príncipe|Princesa|Emir|Jeque|Jequesa|Monseñor|Arzobispo|Cardenal|Obispo"
        r"|Magistrad[oa]|Juez|Jueza|General|Embajador|Embajadora|Profesor|Profesora|Papa)\s+",
    ),
    particles=frozenset("de del la las los da do dos das van von der den al el bin ibn ben y e i ul bint abu".split()),
    # "(habla en inglés)", "(interpretación del inglés)", "(continúa en francés)"
    notes=("habla", "interpretación", "interpretacion", "continúa", "continua", "traducido"),
    languages={
        "árabe": "ar",
        "arabe": "ar",
        "chino": "zh",
        "inglés": "en",
        "ingles": "en",
        "francés": "fr",
        "frances": "fr",
        "ruso": "ru",
        "español": "es",
        "portugués": "pt",
        "alemán": "de",
        "serbio": "sr",
        "dari": "prs",
        "persa": "fa",
        "ucraniano": "uk",
        "hebreo": "he",
        "italiano": "it",
        "japonés": "ja",
        "coreano": "ko",
        "turco": "tr",
        "swahili": "sw",
        "albanés": "sq",
        "catalán": "ca",
    },
    bodies=(
        (r"\bConsejo\s+de\s+Seguridad\b", "Consejo de Seguridad"),
        (r"\bAsamblea\s+General\b", "Asamblea General"),
    ),
    # "9642ª sesión", "71ª sesión plenaria"; "10100a sesión" where the raised letter is lost
    number=r"\b(?P<number>\d{1,5})\s?[ªa]\.?\s+sesión",
    chair_row=r"President[ea]\s*:",
    members_row=r"Miembros\s*:",
    agenda=r"Orden\s+del\s+día",
    places=((r"Nueva York", "Nueva York"), (r"Ginebra", "Ginebra"), (r"Nairobi", "Nairobi")),
    agenda_documents=r"[Cc]artas?|[Ii]nformes?|[Nn]otas?|\d+º\s+informe",
    # "Septuagésimo noveno año", "Sexagésimo quinto período de sesiones"
    session=r"(?P<ordinal>\b[A-ZÉÁ][a-záéíóú]+(?:\s+[a-záéíóú]+)?)\s+(?:año|período\s+de\s+sesiones)\b",
    ordinals=SPANISH,
    agenda_end=(r"La\s+presente\s+acta\s+contiene",),
    # "Se abre la sesión a las 10.05 horas."
    called_to_order=(r"Se\s+(?:abre|reanuda)\s+la\s+sesión\s+(?:el\s+[^.]{3,40}\s+)?a\s+las?\b",),
    rose=(r"Se\s+levanta\s+la\s+sesión\s+a\s+las?\b",),
    suspended=(r"Se\s+suspende\s+la\s+sesión\s+a\s+las?\b",),
    agenda_adopted=_AGENDA,
    seated=_SEATED,
    # "Se reanuda la sesión el viernes … a las 15.00 horas", "Se suspende … y se reanuda a las 17.15 horas"
    resumed=(r"[Ss]e\s+reanuda\b",),
    directions=(
        *_AGENDA,
        # "Así queda acordado." on its own
        r"Así\s+queda\s+acordado\s*\.",
        # "Queda aprobado el proyecto de resolución A/64/L.72 (resolución 64/299)."
        r"Quedan?\s+(?:aprobad|rechazad)[oa]s?\s+(?:el|la|los|las)\s+(?:proyectos?|enmiendas?|mociones|moción)\b",
        # "Por 123 votos contra 1 y 55 abstenciones, queda aprobado el proyecto de resolución I (resolución 65/195)."
        r"Por\s+\d{1,3}\s+votos\s+(?:contra|a\s+favor)\b",
        *_SEATED,
        # "En ausencia del Presidente, el Sr. … (Ghana), Vicepresidente, ocupa la Presidencia."
        r"En\s+ausencia\s+de(?:l|\s+la)\s+President[ea]\s*,[^.]{3,120}(?:\.[^.]{3,120})?ocupa\s+la\s+[Pp]residencia",
        r"(?:El|La)\s+(?:Sr|Sra)\.[^:;]{3,120}\bocupa\s+la\s+[Pp]residencia\s*\.",
        # "Los miembros del Consejo guardan un minuto de silencio."
        r"Los\s+miembros\s+(?:del\s+Consejo|de\s+la\s+Asamblea(?:\s+General)?)\s+guardan\s+un\s+minuto\s+de\s+silencio\b",
        r"Se\s+(?:proyecta|exhibe|muestra)\s+un\b[^.]{0,60}(?:vídeo|video|película)",
    ),
    headings=(
        r"Aprobación\s+del\s+orden\s+del\s+día",
        r"(?:Expresión\s+de|Homenaje\s+a|Declaración\s+del\s+President)[^.\n:]{3,120}",
        r"Temas?\s+\d[^.\n:]{0,40}\s+del\s+programa[^.\n:]{0,40}",
    ),
    took_chair=(
        r"(?:En\s+ausencia\s+de(?:l|\s+la)\s+President[ea]\s*,\s+)?(?:[Ee]l|[Ll]a)\s+(?P<who>(?:Sr|Sra)\.[^(;:]{2,60})\s*"
        r"\((?P<state>[^)]{3,60})\)\s*,?[^.;:]{0,40}\bocupa\s+la\s+[Pp]residencia",
    ),
    vote_taken=(
        # "Se procede a votación ordinaria." / "Se procede a la votación ordinaria."
        (r"Se\s+procede\s+a\s+(?:la\s+)?votación\s+ordinaria\s*\.?", "show of hands"),
        (r"Se\s+procede\s+a\s+(?:la\s+)?votación\s+a\s+mano\s+alzada\s*\.?", "show of hands"),
        (r"Se\s+procede\s+a\s+(?:la\s+)?votación\s+registrada\s*\.?", "recorded vote"),
        (r"Se\s+procede\s+a\s+(?:la\s+)?votación\s+nominal\s*\.?", "roll-call"),
        (r"Se\s+procede\s+a\s+(?:la\s+)?votación\s+secreta\s*\.?", "secret ballot"),
    ),
    lists=(
        (r"Votos\s+a\s+favor\s*:", "in_favour"),
        (r"Votos\s+en\s+contra\s*:", "against"),
        (r"Abstenciones\s*:", "abstaining"),
        (r"No\s+participan?(?:\s+en\s+la\s+votación)?\s*:", "not_participating"),
        (r"Ausentes?\s*:", "absent"),
    ),
    none=r"Ningun[oa]\b",
    joins="y",
    # "de Egipto y de los Países Bajos"; "El Salvador" keeps its own
    articles=r"(?:de\s+(?:la\s+|los\s+|las\s+)?|del\s+|la\s+|los\s+|las\s+|el\s+)",
    with_joins=(
        "Bosnia y Herzegovina",
        "Trinidad y Tabago",
        "Trinidad y Tobago",
        "Antigua y Barbuda",
        "Saint Kitts y Nevis",
        "San Vicente y las Granadinas",
        "Santo Tomé y Príncipe",
        "Serbia y Montenegro",
    ),
    totals=(
        # "Se han emitido 13 votos a favor, ninguno en contra y 2 abstenciones."
        rf"\b(?P<favour>{_NUMBER})\s+votos?\s+a\s+favor(?:\s*,?\s+(?:y\s+)?(?P<against>{_NUMBER})\s+(?:votos?\s+)?en\s+contra)?"
        rf"(?:\s*,?\s+(?:y|con)\s+(?P<abstaining>{_NUMBER})\s+abstenci(?:ones|ón))?",
        # "Por 123 votos contra 1 y 55 abstenciones"
        rf"\b[Pp]or\s+(?P<favour>{_NUMBER})\s+votos\s+contra\s+(?P<against>{_NUMBER})(?:\s*,?\s+(?:y|con)\s+(?P<abstaining>{_NUMBER})\s+abstenci(?:ones|ón))?",
    ),
    counts=(
        # "13 votos a favor", "ninguno en contra", "2 abstenciones", each by itself
        (rf"\b(?P<count>{_NUMBER})\s+(?:votos?\s+)?a\s+favor\b", "in_favour"),
        (rf"\b(?P<count>{_NUMBER})\s+(?:votos?\s+)?en\s+contra\b", "against"),
        (rf"\b(?P<count>{_NUMBER})\s+abstenci(?:ones|ón)\b", "abstaining"),
    ),
    numbers={"ninguno": 0, "ninguna": 0, "ningún": 0, "cero": 0, "uno": 1, "una": 1, "un": 1}
    | {word: number for number, word in enumerate(_WORDS, 2)},
    decided=(r"\((?:resolución|decisión)\s+(?P<symbol>[\w/.]+)\)", r"\b(?:resolución|decisión)\b(?P<symbol>)"),
    adopted=(
        # "queda aprobado por unanimidad como resolución 2732 (2024)"
        r"(?:queda|ha\s+sido|es)\s+aprobado(?:\s+por\s+unanimidad)?\s+como\s+resolución\s+(?P<resolution>\d{1,4}\s*\(\d{4}\))",
        # "queda aprobado el proyecto de resolución I (resolución 65/195)"
        r"queda\s+aprobad[oa]\b[^.\[]{0,120}?\(resolución\s+(?P<resolution>\d+/\d+[^)]{0,6})\)",
        r"[Qq]uedan?\s+aprobad[oa]s?\b",
    ),
    rejected=(
        # "no ha sido aprobado debido al voto negativo de un miembro permanente del Consejo"
        r"no\s+(?:queda|ha\s+sido|es|fue)\s+aprobad[oa]",
        r"(?:queda|ha\s+sido)\s+rechazad[oa]",
        r"no\s+(?:haber\s+)?obten(?:ido|er)\s+(?:el\s+número\s+(?:requerido|necesario)|la\s+mayoría)",
    ),
    fell=(
        # "debido al voto negativo de un miembro permanente del Consejo"
        (r"votos?\s+negativos?\s+de\s+[^.]{0,40}miembros?\s+permanentes?", "veto"),
        (
            r"miembros?\s+permanentes?\s+(?:del\s+Consejo\s+)?(?:ha|han|haber)\s+(?:votado|emitido\s+un\s+voto)\s+(?:en\s+)?(?:contra|negativo)",
            "veto",
        ),
        (
            r"no\s+(?:haber\s+|ha\s+|habiendo\s+)?(?:obtuvo|obten\w+|recib\w+)\s+(?:el\s+número|la\s+mayoría)\s+(?:de\s+votos\s+)?(?:requerid|necesari)\w+",
            "votes",
        ),
    ),
    drafts=(
        # "el documento S/2024/413, que contiene el texto de un proyecto de resolu-/ción"
        r"documento\s+(?P<on>[SA]/[\w./]*\w)\s*,\s+(?:que|en\s+el\s+que|donde)\s+(?:contiene|figura)\s+el\s+texto\s+de\s+un\s+proyecto",
        r"proyecto\s+de\s+(?:resolución|decisión)\s+(?:contenido|que\s+figura)\s+en\s+el\s+documento\s+(?P<on>[SA]/[\w./]*\w)",
        r"[Pp]royecto\s+de\s+(?:resolución|decisión)\s+(?P<on>[SA]/[\w./]*\w)",
    ),
    permanent=(
        "China",
        "Francia",
        "Federación de Rusia",
        "Unión de Repúblicas Socialistas Soviéticas",
        "Reino Unido de Gran Bretaña e Irlanda del Norte",
        "Reino Unido",
        "Estados Unidos de América",
        "Estados Unidos",
    ),
    procedural=(r"\bvotación\s+de\s+procedimiento\b", r"someter[ée]?\s+a\s+votación\s+el\s+orden\s+del\s+día"),
    # "Someteré ahora a votación el proyecto de resolución."
    substantive=(r"\bproyecto\s+de\s+(?:resolución|decisión)\b", r"votación\b[^.]{0,40}\benmiendas?\b"),
    took_no_part=(
        r"(?P<states>[A-ZÁÉÍÓÚ][^.()\[\]:;]{2,120}?)\s+no\s+(?:participó|participaron|participa|participan|tomó\s+parte)\s+en\s+la\s+votación",
    ),
    corrected=(
        # "[Posteriormente, la delegación de Zambia informó a la Secretaría de que deseaba votar a favor.]"
        r"(?:[Pp]osteriormente\s*,?\s+)?[Ll]as?\s+delegaci(?:ón|ones)\s+de(?:l|\s+la|\s+los|\s+las)?\s+(?P<states>[^.;\[\]]{3,1200}?)\s+"
        r"(?:informó|informaron|comunicó|comunicaron)\s+(?:posteriormente\s+)?a\s+la\s+Secretaría\s+(?:de\s+)?que\s+(?P<intended>[^.;\]]{4,100})",
    ),
    intentions=(
        (r"\bno\s+(?:participar|tomar\s+parte|votar)", "not_participating"),
        (r"\ba\s+favor\b", "in_favour"),
        (r"\ben\s+contra\b", "against"),
        (r"\babst", "abstaining"),
    ),
    statement_issued=(r"con\s+la\s+signatura\s+(?P<symbol>S/PRST/\d{4}/\d+)",),
    national_start=(
        # "Formularé ahora una declaración en mi calidad de representante de Mozambique"
        r"(?:Formular[ée]|Har[ée]|Voy\s+a\s+(?:formular|hacer)|Quisiera\s+(?:formular|hacer)|Deseo\s+formular)\s+(?:ahora\s+)?"
        r"(?:una|algunas|la\s+siguiente)\s+(?:declaración|observaciones)\s+(?:ahora\s+)?en\s+(?:mi\s+)?(?:calidad|capacidad)"
        r"(?:\s+nacional|\s+de\s+(?:representante|Ministr[oa][^.]{0,80}?)\s+(?:de(?:l|\s+la|\s+los)?)\s+(?P<state>[^.;]{3,80}?)"
        r"(?=\s+y\s+en\s+nombre|\s*[.;]))",
    ),
    national_end=(
        # "Vuelvo a asumir ahora mis funciones como Presidente del Consejo."
        r"(?:Vuelvo|Paso)\s+(?:ahora\s+)?a\s+(?:asumir|desempeñar)\s+(?:ahora\s+)?(?:mis|la|las)\s+funci(?:ones|ón)\b",
        r"Reanudo\s+(?:ahora\s+)?mis\s+funciones\b",
    ),
    behalf=(
        # "Tengo el honor de formular esta declaración en nombre de los tres miembros africanos del Consejo"
        r"(?:declaración|hablar|hablo|intervenir|intervengo|intervención|palabra|[Hh]ago\s+uso)\s+(?:hoy\s+|aquí\s+|también\s+)?"
        r"en\s+nombre\s+de(?:l|\s+la|\s+los|\s+las)?\s+(?P<group>[^.;:]{3,300})",
    ),
    behalf_anywhere=(
        # "En nombre de la Unión Europea y sus Estados miembros, quisiera agradecer"
        r"(?:\A|[.!?]\s+|\n)En\s+nombre\s+de(?:l|\s+la|\s+los|\s+las)?\s+(?P<group>[^.;:,]{3,120}),\s+(?:quisiera|deseo|doy|permítame|quiero|agradez)",
    ),
    behalf_not=(
        r"\b(?:suma|sumo|sumamos|adhiere|adhiero|adherimos|asocia|asocio|hace\s+suya|hacemos\s+nuestra)\b",
        r"\b(?:formulada|pronunciada|formulará|pronunciará)\b",
    ),
    own=r"(?:mi|mis|nuestr[oa]s?|su|Gobierno|pueblo|delegación|miembros\s+del\s+Consejo|Consejo|todos)\b",
    rule37=(
        # "el artículo 37 del Reglamento Provisional del Consejo, invito al representante de Egipto a participar"
        r"artículo\s+37\s+del\s+[Rr]eglamento\s+[Pp]rovisional\s+del\s+Consejo\s*,\s+invito\s+(?:también\s+)?a(?:l|\s+la|\s+los|\s+las)\s+"
        rf"representantes?\s+de(?:l|\s+la|\s+los)?\s+{_STATES}\s+a\s+(?:que\s+)?particip",
    ),
    rule39=(
        # "invito a los siguientes ponentes a participar en esta sesión: el Sr. X, … ; y la Sra. Y, …"
        r"artículo\s+39\s+del\s+[Rr]eglamento\s+[Pp]rovisional\s+del\s+Consejo\s*,\s+invito\s+(?:también\s+)?a\s+(?:los|las)\s+siguientes\b[^:.]{0,120}:\s*"
        r"(?P<guests>[^:]{5,2000}?)(?=(?<!\bSr)(?<!\bSra)(?<!\bDr)\.(?:\s|$))",
        # "invito al Sr. X, Secretario General Adjunto de …, a participar en esta sesión"
        r"artículo\s+39\s+del\s+[Rr]eglamento\s+[Pp]rovisional\s+del\s+Consejo\s*,\s+invito\s+(?:también\s+)?a(?:l|\s+la)?\s+"
        r"(?P<guests>(?!los\s|las\s)[^:;]{5,900}?)\s*,?\s+a\s+(?:que\s+)?particip",
    ),
    honours=(r"(?:Su|Sus)\s+(?:Excelencias?|Majestad|Alteza(?:\s+Real)?|Santidad|Eminencia)\s+(?:el|la)\s+",),
    announcements=(
        (r"declaraci(?:ón|ones)\s+(?:antes\s+de|previas?\s+a)\s+la\s+votación", "explanation of vote before the vote"),
        # "que deseen formular una declaración después de la votación"
        (r"declaraci(?:ón|ones)\s+(?:después\s+de|tras)\s+la\s+votación", "explanation of vote after the vote"),
        (r"ejercicio\s+de(?:l|\s+su)\s+derecho\s+a\s+(?:contestar|réplica|respuesta)", "right of reply"),
        (r"cuestión\s+de\s+orden", "point of order"),
    ),
    replies=(r"ejercicio\s+de(?:l|\s+mi|\s+nuestro)\s+derecho\s+a\s+(?:contestar|réplica|respuesta)",),
    introductions=(r"[Tt]engo\s+el\s+honor\s+de\s+presentar\b",),
    secretariat=(
        r"Secretari[oa]\s+General\b(?!\s+de\s+la\s+(?!ONU))",
        r"Naciones\s+Unidas",
        r"Coordinador[a]?\s+del\s+Socorro",
    ),
    organization=(
        r"\b(?:Unión\s+Africana|Unión\s+Europea|Liga\s+de\s+los\s+Estados|Organización|Comunidad|Asociación|Comité\s+Internacional)\b",
    ),
    subsidiary=(r"\bPresident[ea]\s+del\s+(?P<body>Comité|Grupo\s+de\s+Trabajo)\b",),
    state_offices=r"(?:President[ea]|Rey|Reina|Príncipe|Princesa|Emir|Jeque|Jequesa)\s",
)
