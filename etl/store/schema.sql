-- The contract between etl and board (names fixed by the data model). Small tables have keys;
-- fact tables are NOT NULL + CHECK and sorted, their duplicates and orphans are found by checks/*.sql.

CREATE TABLE institution (
    institution_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    name_nl VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    short_name_nl VARCHAR NOT NULL,
    short_name_en VARCHAR NOT NULL,
    short_name VARCHAR GENERATED ALWAYS AS (short_name_nl),
    kind VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    part_of VARCHAR,
    website VARCHAR,
    position INTEGER NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL
);

CREATE TABLE source (
    source_id VARCHAR PRIMARY KEY,
    title VARCHAR NOT NULL,
    publisher VARCHAR NOT NULL,
    url VARCHAR,
    published VARCHAR,
    retrieved DATE,
    licence VARCHAR,
    kind VARCHAR NOT NULL
);

CREATE TABLE document (
    document_id VARCHAR PRIMARY KEY,
    institution_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    published VARCHAR NOT NULL,
    period_start DATE NOT NULL,
    period_end DATE NOT NULL,
    publisher VARCHAR NOT NULL,
    url VARCHAR,
    note VARCHAR,
    profile VARCHAR NOT NULL,
    sha256 VARCHAR,
    lines INTEGER,
    text_found BOOLEAN NOT NULL
);

CREATE TABLE theme (
    theme_id VARCHAR PRIMARY KEY,
    name_nl VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    definition_nl VARCHAR NOT NULL,
    definition_en VARCHAR NOT NULL,
    position INTEGER NOT NULL
);

CREATE TABLE unit (
    unit_id VARCHAR PRIMARY KEY,
    name_nl VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    symbol_nl VARCHAR,
    symbol_en VARCHAR,
    position VARCHAR NOT NULL CHECK (position IN ('before', 'after'))
);

CREATE TABLE objective (
    objective_id VARCHAR PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    institution_id VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    official_code VARCHAR,
    parent_id VARCHAR,
    level VARCHAR NOT NULL,
    depth INTEGER NOT NULL CHECK (depth >= 0),
    position INTEGER NOT NULL,
    title_nl VARCHAR,
    title_en VARCHAR,
    commitment VARCHAR NOT NULL CHECK (commitment IN ('commitment', 'study', 'continue', 'advocacy', 'realised')),
    deadline DATE,
    horizon DATE NOT NULL,
    line_start INTEGER NOT NULL CHECK (line_start >= 1),
    line_end INTEGER NOT NULL,
    is_curated BOOLEAN NOT NULL,
    is_extracted BOOLEAN NOT NULL,
    is_accepted BOOLEAN NOT NULL,
    passage VARCHAR,
    note VARCHAR,
    file VARCHAR NOT NULL,
    line INTEGER,
    CHECK (line_end >= line_start)
);

CREATE TABLE objective_link (
    objective_id VARCHAR NOT NULL,
    linked_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('see_also', 'same_as', 'contributes_to')),
    note VARCHAR,
    file VARCHAR,
    line INTEGER
);

CREATE TABLE objective_theme (
    objective_id VARCHAR NOT NULL,
    theme_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER
);

CREATE TABLE framework_item (
    item_id VARCHAR PRIMARY KEY,
    framework VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name_nl VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL
);

CREATE TABLE objective_framework (
    objective_id VARCHAR NOT NULL,
    item_id VARCHAR NOT NULL,
    reason_nl VARCHAR NOT NULL,
    reason_en VARCHAR NOT NULL,
    reason VARCHAR GENERATED ALWAYS AS (reason_nl),
    origin VARCHAR NOT NULL CHECK (origin IN ('document', 'editor')),
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL
);

CREATE TABLE indicator (
    indicator_id VARCHAR PRIMARY KEY,
    name_nl VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    name VARCHAR GENERATED ALWAYS AS (name_nl),
    definition_nl VARCHAR NOT NULL,
    definition_en VARCHAR NOT NULL,
    definition VARCHAR GENERATED ALWAYS AS (definition_nl),
    unit VARCHAR NOT NULL,
    direction VARCHAR NOT NULL CHECK (direction IN ('more', 'less', 'range', 'none')),
    periodicity VARCHAR NOT NULL,
    expected_interval_months INTEGER NOT NULL CHECK (expected_interval_months > 0),
    grace_months INTEGER NOT NULL CHECK (grace_months >= 0),
    decimals INTEGER NOT NULL,
    theme_id VARCHAR NOT NULL,
    limit_value DOUBLE,
    family_id VARCHAR,
    additive BOOLEAN NOT NULL,
    file VARCHAR NOT NULL
);

-- Indicators that mean nearly the same are named together here and never joined.
CREATE TABLE family (
    family_id VARCHAR PRIMARY KEY,
    name_nl VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    apart_nl VARCHAR NOT NULL,
    apart_en VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL
);

-- By what an indicator may be divided to compare like with like; `without` are institutions for which it may not.
CREATE TABLE divisor (
    indicator_id VARCHAR NOT NULL,
    per_id VARCHAR NOT NULL,
    without VARCHAR[] NOT NULL,
    reason_nl VARCHAR,
    reason_en VARCHAR,
    file VARCHAR NOT NULL
);

CREATE TABLE breakdown (
    indicator_id VARCHAR NOT NULL,
    dimension VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('groups', 'parts')),
    file VARCHAR NOT NULL
);

CREATE TABLE objective_indicator (
    objective_id VARCHAR NOT NULL,
    indicator_id VARCHAR NOT NULL,
    role VARCHAR NOT NULL CHECK (role IN ('measures', 'context')),
    file VARCHAR NOT NULL
);

CREATE TABLE category (
    dimension VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    name_nl VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    reference BOOLEAN NOT NULL,
    PRIMARY KEY (dimension, category)
);

CREATE TABLE headline (
    shown_for VARCHAR NOT NULL,
    institution_id VARCHAR NOT NULL,
    indicator_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL
);

CREATE TABLE observation (
    indicator_id VARCHAR NOT NULL,
    institution_id VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    period_start DATE NOT NULL,
    period_end DATE NOT NULL,
    time DOUBLE NOT NULL,
    dimension VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    value DOUBLE,
    bound VARCHAR NOT NULL CHECK (bound IN ('exact', 'about', 'at_least', 'at_most')),
    status VARCHAR NOT NULL CHECK (status IN ('final', 'provisional', 'estimate', 'plan')),
    series_break BOOLEAN NOT NULL,
    source_id VARCHAR NOT NULL,
    source_line INTEGER,
    source_words VARCHAR,
    source_url VARCHAR,
    note_nl VARCHAR,
    note_en VARCHAR,
    note VARCHAR GENERATED ALWAYS AS (note_nl),
    words_found BOOLEAN,
    verified BOOLEAN,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL,
    CHECK (isfinite(value)),
    CHECK (value IS NOT NULL OR note_nl IS NOT NULL),
    CHECK (period_end >= period_start)
);

CREATE TABLE target (
    target_id VARCHAR PRIMARY KEY,
    objective_id VARCHAR NOT NULL,
    indicator_id VARCHAR,
    institution_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('reach', 'maintain', 'range', 'all', 'none', 'frequency', 'event')),
    operator VARCHAR NOT NULL CHECK (operator IN ('at_least', 'at_most', 'exactly', 'between')),
    value DOUBLE,
    value_high DOUBLE,
    unit VARCHAR,
    baseline_value DOUBLE,
    baseline_period VARCHAR,
    tolerance DOUBLE CHECK (tolerance >= 0),
    due DATE,
    own BOOLEAN NOT NULL,
    source_id VARCHAR NOT NULL,
    source_line INTEGER,
    source_words VARCHAR,
    valid_from DATE,
    replaced_by VARCHAR,
    note_nl VARCHAR,
    note_en VARCHAR,
    words_found BOOLEAN,
    verified BOOLEAN,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL
);

CREATE TABLE assessment (
    objective_id VARCHAR NOT NULL,
    assessed_on DATE NOT NULL,
    status VARCHAR NOT NULL,
    share_done DOUBLE CHECK (share_done BETWEEN 0 AND 1),
    note_nl VARCHAR NOT NULL,
    note_en VARCHAR NOT NULL,
    note VARCHAR GENERATED ALWAYS AS (note_nl),
    source_id VARCHAR NOT NULL,
    source_line INTEGER,
    author VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL
);

CREATE TABLE implementation (
    objective_id VARCHAR NOT NULL,
    element VARCHAR NOT NULL,
    element_nl VARCHAR NOT NULL,
    element_en VARCHAR NOT NULL,
    unit_level VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    units INTEGER,
    of_units INTEGER,
    period VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    source_line INTEGER,
    source_words VARCHAR,
    note_nl VARCHAR,
    note_en VARCHAR,
    words_found BOOLEAN,
    verified BOOLEAN,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL
);

CREATE TABLE cycle_step (
    institution_id VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    cycle VARCHAR NOT NULL,
    step VARCHAR NOT NULL,
    step_nl VARCHAR NOT NULL,
    step_en VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    source_id VARCHAR NOT NULL,
    source_line INTEGER,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL
);

-- What the machine proposes out of documents that no profile reads, and what a person said of it.
CREATE TABLE proposal (
    document_id VARCHAR NOT NULL,
    item VARCHAR NOT NULL CHECK (item IN ('goal', 'target')),
    passage VARCHAR NOT NULL,
    code VARCHAR,
    parent VARCHAR,
    level VARCHAR,
    head VARCHAR,
    commitment VARCHAR,
    goal VARCHAR,
    kind VARCHAR,
    value DOUBLE,
    value_high DOUBLE,
    unit VARCHAR,
    bound VARCHAR,
    direction VARCHAR,
    baseline DOUBLE,
    due DATE,
    own BOOLEAN,
    quote VARCHAR,
    words VARCHAR NOT NULL,
    line_start INTEGER NOT NULL,
    line_end INTEGER,
    page INTEGER,
    rule VARCHAR NOT NULL,
    confidence DOUBLE NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    decision VARCHAR CHECK (decision IN ('accept', 'change', 'reject')),
    decided_on DATE,
    reason VARCHAR,
    indicator VARCHAR
);

-- Stories for a board: slides with one message each, and what each of them shows (model/story.py).
CREATE TABLE story (
    story_id VARCHAR PRIMARY KEY,
    institution_id VARCHAR,
    title_nl VARCHAR NOT NULL,
    title_en VARCHAR NOT NULL,
    subtitle_nl VARCHAR NOT NULL,
    subtitle_en VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    file VARCHAR NOT NULL
);

CREATE TABLE slide (
    story_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    shows VARCHAR NOT NULL,
    message_nl VARCHAR,
    message_en VARCHAR,
    claim VARCHAR,
    notes_nl VARCHAR,
    notes_en VARCHAR,
    PRIMARY KEY (story_id, position)
);

CREATE TABLE slide_part (
    story_id VARCHAR NOT NULL,
    slide INTEGER NOT NULL,
    position INTEGER NOT NULL,
    indicator_id VARCHAR,
    institution_id VARCHAR,
    objective_id VARCHAR,
    document_id VARCHAR,
    file VARCHAR NOT NULL
);

-- What another format said of an item and no other table has a column for, so that it can be given back as it was.
CREATE TABLE original (
    format VARCHAR NOT NULL,
    item VARCHAR NOT NULL CHECK (item IN ('document', 'objective', 'indicator', 'target', 'observation')),
    item_id VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL
);

-- Figures of the reference collection that were not taken over, and why.
CREATE TABLE left_out (
    institution VARCHAR NOT NULL,
    indicator VARCHAR NOT NULL,
    reason_nl VARCHAR NOT NULL,
    reason_en VARCHAR NOT NULL
);

-- Worst first: the order in which a parent names its children.
CREATE TABLE verdict_code (code VARCHAR PRIMARY KEY, severity INTEGER NOT NULL);
INSERT INTO verdict_code VALUES
    ('missed', 1), ('deteriorating', 2), ('off_track', 3), ('needs_acceleration', 4),
    ('cannot_tell', 5), ('trend_only', 6), ('on_track', 7), ('achieved', 8);

CREATE TABLE verdict (
    target_id VARCHAR,
    indicator_id VARCHAR,
    institution_id VARCHAR NOT NULL,
    method VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    flags VARCHAR[] NOT NULL,
    value DOUBLE,
    score DOUBLE,
    reason VARCHAR,
    inputs JSON NOT NULL,
    others JSON NOT NULL,
    trend VARCHAR,
    was VARCHAR,
    outlook JSON,
    computed_for VARCHAR NOT NULL,
    CHECK (target_id IS NOT NULL OR indicator_id IS NOT NULL)
);

-- The drift of every series of totals (model/progress/forecast.py), or why it has none.
CREATE TABLE forecast (
    indicator_id VARCHAR NOT NULL,
    institution_id VARCHAR NOT NULL,
    level DOUBLE,
    time DOUBLE,
    pace DOUBLE,
    scale DOUBLE,
    span DOUBLE,
    freedom INTEGER,
    reason VARCHAR,
    CHECK ((level IS NULL) = (reason IS NOT NULL))
);

CREATE TABLE passage (
    document_id VARCHAR NOT NULL,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    text VARCHAR NOT NULL
);

-- The passages of a text at hand as it is now, and as it was before the words of its passages last changed. They are
-- carried from version to version; `version` and `until` say when the former edition was last served (editions.py).
CREATE TABLE edition (
    document_id VARCHAR NOT NULL,
    edition VARCHAR NOT NULL CHECK (edition IN ('now', 'before')),
    sha256 VARCHAR NOT NULL,
    version VARCHAR,
    until DATE
);

CREATE TABLE edition_passage (
    document_id VARCHAR NOT NULL,
    edition VARCHAR NOT NULL CHECK (edition IN ('now', 'before')),
    position INTEGER NOT NULL,
    item VARCHAR NOT NULL CHECK (item IN ('goal', 'target')),
    code VARCHAR,
    fingerprint VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    line INTEGER NOT NULL,
    page INTEGER,
    decision VARCHAR,
    value DOUBLE,
    value_high DOUBLE,
    unit VARCHAR,
    due DATE
);

-- What became of every passage: where it stands in the former edition and where in this one.
CREATE TABLE edition_change (
    document_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('same', 'changed', 'added', 'removed')),
    before INTEGER,
    now INTEGER,
    CHECK ((before IS NULL) = (kind = 'added')),
    CHECK ((now IS NULL) = (kind = 'removed'))
);

-- For every goal the most alike of other institutions, and the words they share, rarest first (likeness.py).
CREATE TABLE similar_goal (
    objective_id VARCHAR NOT NULL,
    similar_id VARCHAR NOT NULL,
    score DOUBLE NOT NULL CHECK (score > 0),
    shared_nl VARCHAR[] NOT NULL,
    shared_en VARCHAR[] NOT NULL
);

CREATE TABLE build (
    version VARCHAR NOT NULL,
    built_at TIMESTAMP NOT NULL,
    computed_on DATE NOT NULL,
    data_hash VARCHAR NOT NULL,
    counts JSON NOT NULL,
    warnings INTEGER NOT NULL
);

CREATE TABLE issue (
    severity VARCHAR NOT NULL,
    rule VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER,
    what VARCHAR NOT NULL,
    fix VARCHAR NOT NULL
);
