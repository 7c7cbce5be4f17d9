"""How plans begin, in each language: a title with a term, and what is past or covered."""

HARBOUR = {
    "nl": "Havenplan 2026-2031\n\nIn 2024 werd het vorige plan afgerond. Dit plan loopt van 2026-2031.\n\n",
    "en": "Harbour plan 2026-2031\n\nThe last plan was completed in 2024. This plan covers 2026-2031.\n\n",
}

TITLED = {
    "nl": "# Havenplan 2026-2031\n\nIn 2024 werd het vorige plan afgerond.\n\n",
    "en": "# Harbour plan 2026-2031\n\nThe last plan was completed in 2024.\n\n",
}

CITY = {
    "en": "Plan of the city of Norvale 2026-2031\n\nThis plan runs from 2026 to 2031.\n\n",
    "nl": "Plan van de stad Norvaal 2026-2031\n\nDit plan loopt van 2026 tot 2031.\n\n",
}

BARE = {
    "nl": "Meerjarenplan 2025-2031\n\nDit plan loopt van 2025-2031.\n\n",
    "en": "Our plan 2025-2031\n\nThis plan covers 2025-2031.\n\n",
}
