-- The tables of a team's store, version 1. Nobody reads or writes them but by the functions of functions.sql.
CREATE SCHEMA annotator;
REVOKE ALL ON SCHEMA annotator FROM PUBLIC;

CREATE TABLE annotator.store (version int NOT NULL);
INSERT INTO annotator.store VALUES (1);

-- Who works here: a login of the server is one reviewer. Who was removed keeps a row, so that findings keep a name.
CREATE TABLE annotator.members (
    login name PRIMARY KEY,
    reviewer text NOT NULL UNIQUE CHECK (reviewer ~ '^[A-Za-z0-9_-]{1,64}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    organisation text NOT NULL DEFAULT '' CHECK (length(organisation) <= 300),
    duty text NOT NULL CHECK (duty IN ('coordinator', 'reviewer', 'reader')),
    removed timestamptz
);

-- What a dossier begins with, packed: a review file without any review, by its checksum.
CREATE TABLE annotator.sources (sha256 text PRIMARY KEY, data bytea NOT NULL);

-- questions: how many are judged. blind: findings are hidden until all who are assigned have completed.
CREATE TABLE annotator.dossiers (
    id text PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200),
    name text NOT NULL CHECK (length(name) <= 1000),
    source text NOT NULL REFERENCES annotator.sources,
    questions int NOT NULL,
    blind boolean NOT NULL DEFAULT true
);

-- An empty reviewer: only the name is known.
CREATE TABLE annotator.assignments (
    dossier text NOT NULL REFERENCES annotator.dossiers,
    reviewer text NOT NULL,
    name text NOT NULL,
    due date,
    PRIMARY KEY (dossier, reviewer, name)
);

-- stream: '' is what is shared, else the id of a reviewer or of a consensus. head: its number of events.
CREATE TABLE annotator.streams (
    dossier text NOT NULL REFERENCES annotator.dossiers,
    stream text NOT NULL CHECK (length(stream) <= 200),
    consensus boolean NOT NULL DEFAULT false,
    name text NOT NULL DEFAULT '',
    head int NOT NULL DEFAULT 0,
    last timestamptz NOT NULL DEFAULT '-infinity',
    judged int NOT NULL DEFAULT 0,
    complete boolean NOT NULL DEFAULT false,
    PRIMARY KEY (dossier, stream)
);

-- What was done, for ever. uid: given by who sends it, so that what is sent twice is kept once.
CREATE TABLE annotator.events (
    dossier text NOT NULL,
    stream text NOT NULL,
    seq int NOT NULL,
    uid text NOT NULL CHECK (length(uid) BETWEEN 1 AND 100),
    author text NOT NULL,
    duty text NOT NULL,
    at timestamptz NOT NULL,
    body text NOT NULL CHECK (octet_length(body) <= 8388608),
    PRIMARY KEY (dossier, stream, seq),
    UNIQUE (dossier, stream, uid),
    FOREIGN KEY (dossier, stream) REFERENCES annotator.streams
);
