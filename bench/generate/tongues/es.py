"""Spanish formulas."""

from __future__ import annotations

from datetime import date

from bench.generate.tongue import Tongue

_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
_DAYS = "Lunes Martes Miércoles Jueves Viernes Sábado Domingo".split()
_SMALL = "ninguno uno dos tres cuatro cinco seis siete ocho nueve".split()


def _day(day: date) -> str:
    return f"{_DAYS[day.weekday()]} {day.day} de {_MONTHS[day.month - 1]} de {day.year}"


def _time(time: str) -> str:
    hour, minute = map(int, time.split(":"))
    return f"{hour}.{minute:02} horas"


SPANISH = Tongue(
    code="es",
    syllables=tuple(
        "ba bel ca cor da dé do el en fa fo ga gue in ja la li lo ma men mo na nue o par pe que ra re ri sa se sol "
        "ta tem ti tra u va ven vi yo za ción".split()
    ),
    names=tuple(
        "vo zun tel kir mib dol fen rud sax nep gal hob wim lor quen jas bru tik yev pam oz ulf cas dri".split()
    ),
    courtesies=("Sr.", "Sra."),
    president="El Presidente",
    president_capitals="El PRESIDENTE",
    label="{who} ({state})",
    notes={
        "spoke": " (habla en {language})",
        "interpreted": " (interpretación del {language})",
        "translated": " (traducido del {language})",
    },
    colon=":",
    languages={
        "en": "inglés",
        "fr": "francés",
        "ru": "ruso",
        "es": "español",
        "zh": "chino",
        "ar": "árabe",
        "pt": "portugués",
    },
    organization="Naciones Unidas",
    council="Consejo de Seguridad",
    provisional="Provisional",
    meeting=lambda number: f"{number}ª sesión",
    day=_day,
    time=_time,
    place="Nueva York",
    chair_row="Presidente:",
    members_row="Miembros:",
    agenda="Orden del día",
    notice="La presente acta contiene palabras que nadie pronunció. Generated for testing.",
    opened="Se abre la sesión a las {time}.",
    closed="Se levanta la sesión a las {time}.",
    suspended="Se suspende la sesión a las {time} y se reanuda a las {later}.",
    adoption="Aprobación del orden del día",
    adopted_agenda="Queda aprobado el orden del día.",
    vote_taken="Se procede a votación ordinaria.",
    lists=("Votos a favor:", "Votos en contra:", "Abstenciones:"),
    none="Ninguno",
    joined=" y ",
    counted=lambda n: _SMALL[n] if n < 10 else str(n),
    abstained=lambda n: "ninguna abstención" if n == 0 else "1 abstención" if n == 1 else f"{n} abstenciones",
    begin="El Consejo de Seguridad comenzará ahora el examen del tema que figura en el orden del día.",
    floor="Doy ahora la palabra al representante de {state}.",
    floor_briefer="Doy ahora la palabra a {who}.",
    put_to_vote="Los miembros del Consejo tienen ante sí el documento {draft}, que contiene el texto de un proyecto de "
    "resolución. Someto a votación el texto.",
    results=dict.fromkeys(
        ("plain", "received"),
        "El resultado de la votación es el siguiente: {favour_digits} votos a favor, {against} en contra y "
        "{abstaining}.",
    ),
    passed="El proyecto de resolución queda aprobado como resolución {resolution}.",
    unanimous="El proyecto de resolución queda aprobado por unanimidad como resolución {resolution}.",
    fallen="El proyecto de resolución no ha sido aprobado, al no haber obtenido el número necesario de votos.",
    vetoed="El proyecto de resolución no ha sido aprobado debido al voto negativo de un miembro permanente "
    "del Consejo.",
    national="Formularé ahora una declaración en mi calidad de representante de {state}.",
    resume="Vuelvo a asumir ahora mis funciones como Presidente del Consejo.",
    resumed="Doy las gracias al representante de {state}.",
    thanks="Doy las gracias a {who}.",
    end="No hay más nombres inscritos en la lista de oradores.",
    rule37=dict.fromkeys(
        ("letters", "rule"),
        "De conformidad con el artículo 37 del Reglamento Provisional del Consejo, invito a los representantes de "
        "{states} a participar en esta sesión.",
    ),
    rule39="De conformidad con el artículo 39 del Reglamento Provisional del Consejo, invito a los siguientes "
    "ponentes a participar en esta sesión: {guests}.",
    rule39_item="{who}, {role}",
    rule39_joined="; y ",
    behalf="Tengo el honor de formular esta declaración en nombre de {group}.",
    groups=("los países nórdicos", "la Unión Europea", "el Grupo de los Estados de África"),
    roles=(
        ("Secretario General Adjunto de Operaciones de Paz", "secretariat"),
        ("Representante Especial del Secretario General", "secretariat"),
        ("Comisionado de la Unión Africana para la Paz y la Seguridad", "organization"),
    ),
    small=tuple(
        "la de el y los en que las un una por con para se del al no su es lo como más sus este esta ha nuestro entre "
        "sin".split()
    ),
)
