"""Opens addresses of the app in the folder it is started in: one JSON line in, one JSON line out, in one process."""

import json
import sys
from pathlib import Path

from streamlit.testing.v1 import AppTest

for line in sys.stdin:
    page, address = json.loads(line)
    app = AppTest.from_file(str(Path("dashboard.py").resolve()), default_timeout=60)
    app.switch_page(f"pages/{page}.py")
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    fault = str(app.exception[0].value) if app.exception else None
    html = "\n".join(one.value for one in app.html if not one.value.startswith("<style>"))
    charts = [json.loads(one.proto.spec) for one in app.get("plotly_chart")]
    sys.stdout.write("\x1e" + json.dumps({"html": html, "fault": fault, "charts": charts}) + "\n")
    sys.stdout.flush()
