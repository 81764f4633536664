"""Writes what the tables lack that are made of jollyday: the holidays of the countries it does not list, from the Python
library "holidays" (MIT), and the codes of ISO 3166, from Debian's iso-codes (LGPL 2.1+). By hand, when either is renewed:

    pip install holidays==0.105 && holidays/others.py holidays/src/main/resources/afterword/holidays
"""

import json
import re
import sys
from datetime import date
from pathlib import Path

import holidays

# Sri Lanka is left out: its holidays are known a year ahead at most.
COUNTRIES = "BN BT CN CX FJ ID IL KH KP KR LA MM MN MO MY NP PR TH TW".split()
WITH_PARTS = ["MO", "MY"]
FROM, TO = 2010, 2050
ISO = Path("/usr/share/iso-codes/json")

# As jollyday calls them, so that "after Labor Day" finds them.
KEYS = {
    "NEW_YEARS_DAY": "NEW_YEAR",
    "LABOR_DAY": "LABOUR_DAY",
    "INTERNATIONAL_LABOR_DAY": "LABOUR_DAY",
    "MAY_DAY": "LABOUR_DAY",
    "CHRISTMAS_DAY": "CHRISTMAS",
    "KOREAN_NEW_YEAR": "LUNAR_NEW_YEARS_DAY",
    "LUNAR_NEW_YEAR": "LUNAR_NEW_YEARS_DAY",
    "ANZAC_DAY": "ANZAC",
    "GOOD_FRIDAY": "christian.GOOD_FRIDAY",
    "EASTER_MONDAY": "christian.EASTER_MONDAY",
    "EASTER_SUNDAY": "christian.EASTER",
    "HOLY_SATURDAY": "christian.EASTER_SATURDAY",
    "EID_AL_FITR": "islamic.ID_AL_FITR",
    "EID_AL_ADHA": "islamic.ID_UL_ADHA",
}


def key(name):
    plain = re.sub(r"[^A-Z0-9]+", "_", name.upper().replace("'", "").replace("’", "")).strip("_")
    return KEYS.get(plain, plain)


def base36(number):
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits


def days(country, part):
    language = "en_US" if "en_US" in holidays.country_holidays(country).supported_languages else None
    found = holidays.country_holidays(country, subdiv=part, years=range(FROM, TO + 1), language=language)
    return {
        (re.sub(r"\s*\(.*?\)", "", name).strip(), day)
        for day, names in found.items()
        for name in names.split("; ")
        if FROM <= day.year <= TO
    }


def lines(place, own):
    yield place
    for name in sorted({name for name, _ in own}):
        text, before = [], 0
        for day in sorted(day for other, day in own if other == name):
            number = (day - date(1970, 1, 1)).days
            text.append(base36(number - before))
            before = number
        yield "\t".join([place, key(name), name, " ".join(text)])


def table(country):
    own = days(country, None)
    yield from lines("", own)
    for part in holidays.country_holidays(country).subdivisions if country in WITH_PARTS else []:
        yield from lines(part.lower(), days(country, part) - own)


def codes():
    parts = {}
    for part in json.loads((ISO / "iso_3166-2.json").read_text())["3166-2"]:
        country, code = part["code"].split("-")
        above = part.get("parent", "").split("-")[-1]
        parts.setdefault(country, []).append(code + "<" + above if above else code)
    for country in json.loads((ISO / "iso_3166-1.json").read_text())["3166-1"]:
        yield " ".join([country["alpha_2"], *sorted(parts.get(country["alpha_2"], []))])


def write(file, text):
    file.write_text("".join(line + "\n" for line in text), encoding="utf-8")


folder = Path(sys.argv[1])
write(folder / "iso-3166.txt", sorted(codes()))
for each in COUNTRIES:
    write(folder / "tables" / (each + ".tsv"), table(each))
