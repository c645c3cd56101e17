"""One peer from PyPI over the texts of a set; the form is that of peers.mjs."""

import json
import logging
import sys
import time


def presidio():
    """Presidio's analyzer with its recognizers. Its model for named entities is
    on no package registry, so an empty English pipeline stands in: phones,
    e-mail addresses and links come from patterns and libphonenumber, as ever;
    it finds no place names."""
    import spacy

    logging.getLogger("tldextract").setLevel(logging.CRITICAL)  # it has its list with it when it cannot fetch one
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    class Blank(SpacyNlpEngine):
        def load(self):
            self.nlp = {"en": spacy.blank("en")}

    engine = Blank()
    engine.load()
    analyzer = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    classes = {"PHONE_NUMBER": "phone", "EMAIL_ADDRESS": "email", "URL": "website", "LOCATION": "address"}

    def find(text, region):
        found = analyzer.analyze(text=text, language="en", entities=list(classes))
        return [(r.start, r.end, classes[r.entity_type]) for r in found]

    return find


def libphonenumber():
    """The Python port of libphonenumber, its matcher at the leniency VALID."""
    import phonenumbers

    def find(text, region):
        return [(m.start, m.end, "phone") for m in phonenumbers.PhoneNumberMatcher(text, region or "US")]

    return find


def main():
    find = {"presidio": presidio, "libphonenumber": libphonenumber}[sys.argv[1]]()
    find("warm +1 415 555 2671 jo@example.com", "US")
    seconds = 0.0
    for line in sys.stdin:
        case = json.loads(line)
        text = case["text"]
        begun = time.perf_counter()
        found = find(text, case.get("region"))
        seconds += time.perf_counter() - begun
        at = lambda point: len(text[:point].encode())
        spans = [{"start": at(s), "end": at(e), "class": c} for s, e, c in found]
        print(json.dumps({"id": case["id"], "spans": spans}))
    print(json.dumps({"seconds": seconds}))


main()
