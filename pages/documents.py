"""The source documents: what was read, what was found in each, and the passages."""

from board.questions import documents
from board.wording.numbers import number
from pages.views import address, frame, html, parts
from pages.views.ask import ask
from pages.views.document import documents_table, show_document

here = frame.begin(__file__)
found = ask(here.database, documents.documents)
wanted = address.get("document")
mine = [one for one in found if one["institution_id"] == here.institution]

if wanted or mine:
    document = next((one for one in found if one["document_id"] == wanted), None) if wanted else mine[0]
    if document:
        show_document(here, document)
    else:
        parts.title(here.say("fault.not_found", name=wanted))
else:
    counts = {key: number(sum(one[key] for one in found), 0, here.language) for key in ("goals", "figures")}
    parts.title(here.say("title", documents=len(found), **counts), here.say("sub"))
    html.show(documents_table(here, found))
