-- What a member may do, and who may see what. Put in anew at each upgrade; all of it in one transaction.
--
-- A member has no right on a table: EXPLAIN would tell how many rows are hidden. Each function belongs to the owner of
-- the store and has a search path of its own. Where pg_within is in that (a schema that nobody can make: names in pg_ are
-- reserved) it sees all rows, else those of the caller; a caller who sets it changes nothing. session_user is who logged
-- in, whatever SET ROLE says.

CREATE OR REPLACE FUNCTION annotator.never() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are never changed' USING ERRCODE = 'AN002';
END $$;
CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON annotator.events
    FOR EACH STATEMENT EXECUTE FUNCTION annotator.never();

-- The caller's reviewer id; null for who is no member, or no longer.
CREATE OR REPLACE FUNCTION annotator.me() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = annotator, pg_within, pg_temp AS $$
    SELECT reviewer FROM members WHERE login = session_user AND removed IS NULL
$$;

CREATE OR REPLACE FUNCTION annotator.duty() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = annotator, pg_within, pg_temp AS $$
    SELECT duty FROM members WHERE login = session_user AND removed IS NULL
$$;

-- The duty of the caller, who must be a member, and where p_coordinator a coordinator.
CREATE OR REPLACE FUNCTION annotator.admitted(p_coordinator boolean DEFAULT false) RETURNS text LANGUAGE plpgsql STABLE
SET search_path = annotator, pg_within, pg_temp AS $$
DECLARE mine text := duty();
BEGIN
    IF mine IS NULL THEN
        RAISE EXCEPTION 'no member' USING ERRCODE = 'AN003';
    ELSIF p_coordinator AND mine <> 'coordinator' THEN
        RAISE EXCEPTION 'coordinators only' USING ERRCODE = 'AN002';
    END IF;
    RETURN mine;
END $$;

-- Whether the caller may see the findings of others in a dossier.
CREATE OR REPLACE FUNCTION annotator.seen(p_dossier text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = annotator, pg_within, pg_temp AS $$
DECLARE
    mine text := me();
    own streams;
BEGIN
    IF mine IS NULL THEN
        RETURN false;
    ELSIF NOT (SELECT blind FROM dossiers WHERE id = p_dossier) THEN
        RETURN true;
    END IF;
    SELECT * INTO own FROM streams WHERE dossier = p_dossier AND stream = mine;
    -- A coordinator who does not review it herself deals, merges and hands out.
    IF duty() = 'coordinator' AND own IS NULL
        AND NOT EXISTS (SELECT FROM assignments WHERE dossier = p_dossier AND reviewer = mine) THEN
        RETURN true;
    ELSIF EXISTS (SELECT FROM assignments WHERE dossier = p_dossier) THEN
        RETURN NOT EXISTS (
            SELECT FROM assignments a WHERE a.dossier = p_dossier AND NOT EXISTS (
                SELECT FROM streams s WHERE s.dossier = p_dossier AND s.complete AND NOT s.consensus
                    AND (s.stream = a.reviewer OR a.reviewer = '' AND lower(s.name) = lower(a.name))));
    END IF;
    -- Nobody is assigned: all who have begun are complete, the caller among them unless she only reads.
    RETURN (own.complete OR own IS NULL AND duty() = 'reader')
        AND NOT EXISTS (SELECT FROM streams WHERE dossier = p_dossier AND stream <> '' AND NOT consensus AND NOT complete);
END $$;

-- Row-level security, which binds the owner too (though never a superuser: so read() asks the same once more).
DO $$
DECLARE
    each text;
    visible text;
BEGIN
    FOREACH each IN ARRAY ARRAY['members', 'sources', 'dossiers', 'assignments', 'streams', 'events'] LOOP
        visible := CASE WHEN each IN ('streams', 'events') THEN
            '(SELECT annotator.me()) IS NOT NULL AND (stream IN ('''', (SELECT annotator.me())) OR annotator.seen(dossier))'
            ELSE '(SELECT annotator.me()) IS NOT NULL' END;
        EXECUTE format('ALTER TABLE annotator.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', each);
        EXECUTE format('DROP POLICY IF EXISTS visible ON annotator.%I', each);
        EXECUTE format('CREATE POLICY visible ON annotator.%I TO CURRENT_USER '
            'USING (CASE WHEN current_setting(''search_path'') = ''annotator, pg_within, pg_temp'' THEN true ELSE %s END) '
            'WITH CHECK (current_setting(''search_path'') = ''annotator, pg_within, pg_temp'')', each, visible);
    END LOOP;
END $$;

-- Append to a stream that has p_after events; what is there already (by uid) is told again, not kept twice.
-- p_judged: verdicts of the review, or of the shared stream the number of questions.
CREATE OR REPLACE FUNCTION annotator.append(
    p_dossier text, p_stream text, p_consensus boolean, p_after int, p_uids text[], p_bodies text[],
    p_judged int, p_complete boolean, p_name text DEFAULT ''
) RETURNS TABLE (uid text, seq int, at timestamptz) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = annotator, pg_within, pg_temp AS $$
#variable_conflict use_column
DECLARE
    mine text := me();
    my_duty text := admitted();
    row streams;
    there int;
    clock timestamptz;
BEGIN
    IF my_duty = 'reader' THEN
        RAISE EXCEPTION 'readers do not write' USING ERRCODE = 'AN002';
    ELSIF NOT EXISTS (SELECT FROM dossiers WHERE id = p_dossier) THEN
        RAISE EXCEPTION 'no such dossier' USING ERRCODE = 'AN004';
    ELSIF p_stream NOT IN ('', mine) AND my_duty <> 'coordinator' AND NOT (p_consensus AND seen(p_dossier))
        OR p_consensus AND (p_stream = '' OR EXISTS (SELECT FROM members WHERE reviewer = p_stream)) THEN
        RAISE EXCEPTION 'not yours' USING ERRCODE = 'AN002';
    ELSIF array_length(p_uids, 1) IS DISTINCT FROM array_length(p_bodies, 1) OR array_length(p_uids, 1) > 10000 THEN
        RAISE EXCEPTION 'uids and acts differ' USING ERRCODE = 'AN002';
    ELSIF (SELECT sum(octet_length(b)) FROM unnest(p_bodies) b) > 8388608 THEN
        RAISE EXCEPTION 'too large' USING ERRCODE = 'AN005';
    END IF;
    INSERT INTO streams (dossier, stream, consensus, name) VALUES (p_dossier, p_stream, p_consensus,
        coalesce((SELECT name FROM members WHERE reviewer = p_stream), left(p_name, 300))) ON CONFLICT DO NOTHING;
    SELECT * INTO row FROM streams s WHERE s.dossier = p_dossier AND s.stream = p_stream FOR UPDATE;
    -- As it was made, whoever calls: a review is no consensus of others.
    IF row.consensus <> p_consensus THEN
        RAISE EXCEPTION 'not yours' USING ERRCODE = 'AN002';
    END IF;
    SELECT count(*) INTO there FROM events e
        WHERE e.dossier = p_dossier AND e.stream = p_stream AND e.uid = ANY (p_uids);
    IF there < array_length(p_uids, 1) THEN
        IF row.head <> p_after + there THEN
            RAISE EXCEPTION 'another head' USING ERRCODE = 'AN001';
        END IF;
        clock := greatest(clock_timestamp(), row.last + interval '1 microsecond');
        INSERT INTO events SELECT p_dossier, p_stream, row.head + row_number() OVER (ORDER BY given.n), given.uid, mine,
                my_duty, clock + given.n * interval '1 microsecond', given.body
            FROM unnest(p_uids, p_bodies) WITH ORDINALITY AS given (uid, body, n)
            WHERE NOT EXISTS (SELECT FROM events e
                WHERE e.dossier = p_dossier AND e.stream = p_stream AND e.uid = given.uid);
        UPDATE streams s SET head = row.head + array_length(p_uids, 1) - there, judged = p_judged,
                complete = p_complete, last = clock + array_length(p_uids, 1) * interval '1 microsecond'
            WHERE s.dossier = p_dossier AND s.stream = p_stream;
        IF p_stream = '' THEN
            UPDATE dossiers SET questions = p_judged WHERE id = p_dossier;
        END IF;
        -- What others may not see wakes nobody: who listens could count it.
        IF p_stream = '' OR row.head = 0 OR (row.judged, row.complete) <> (p_judged, p_complete)
            OR NOT (SELECT blind FROM dossiers WHERE id = p_dossier) OR seen(p_dossier) THEN
            PERFORM pg_notify('annotator', p_dossier);
        END IF;
    END IF;
    RETURN QUERY SELECT e.uid, e.seq, e.at FROM events e
        WHERE e.dossier = p_dossier AND e.stream = p_stream AND e.uid = ANY (p_uids) ORDER BY e.seq;
END $$;

-- What the caller may see of some dossiers; of one it may have read some streams up to a head already.
CREATE OR REPLACE FUNCTION annotator.read(
    p_dossiers text[], p_streams text[] DEFAULT '{}', p_heads int[] DEFAULT '{}'
) RETURNS SETOF annotator.events LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = annotator, pg_temp AS $$
    WITH open AS MATERIALIZED (
        SELECT DISTINCT id, seen(id) AS seen FROM unnest(p_dossiers) AS id WHERE me() IS NOT NULL
    ), wanted AS MATERIALIZED (
        SELECT s.dossier, s.stream, s.head, coalesce((SELECT max(h.head) FROM unnest(p_streams, p_heads) AS h (stream, head)
            WHERE h.stream = s.stream), 0) AS known
        FROM streams s JOIN open ON open.id = s.dossier WHERE open.seen OR s.stream IN ('', (SELECT me()))
    )
    SELECT e.* FROM wanted w JOIN events e ON e.dossier = w.dossier AND e.stream = w.stream AND e.seq > w.known
    WHERE w.head > w.known
    ORDER BY e.dossier, e.at, e.stream, e.seq
$$;

CREATE OR REPLACE FUNCTION annotator.bases(p_dossiers text[])
RETURNS TABLE (dossier text, data bytea) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = annotator, pg_temp AS $$
    SELECT d.id, s.data FROM dossiers d JOIN sources s ON s.sha256 = d.source WHERE me() IS NOT NULL AND d.id = ANY (p_dossiers)
$$;

-- All dossiers, with what is public: assigned, begun, judged of total, complete. events, last: of what one may see.
CREATE OR REPLACE FUNCTION annotator.listing(p_dossiers text[] DEFAULT NULL)
RETURNS TABLE (dossier text, name text, questions int, hidden boolean, blind boolean, events bigint, last timestamptz,
    assigned json, progress json) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = annotator, pg_within, pg_temp AS $$
#variable_conflict use_column
DECLARE mine text := me();
BEGIN
    PERFORM admitted();
    RETURN QUERY
    WITH wanted AS MATERIALIZED (
        SELECT d.*, NOT seen(d.id) AS hidden FROM dossiers d WHERE p_dossiers IS NULL OR d.id = ANY (p_dossiers)
    ), counted AS (
        SELECT s.dossier, sum(s.head) FILTER (WHERE s.stream IN ('', mine) OR NOT w.hidden) AS events,
            max(s.last) FILTER (WHERE s.stream IN ('', mine) OR NOT w.hidden) AS last,
            json_agg(json_build_array(s.stream, coalesce(m.name, s.name), coalesce(m.organisation, ''), s.judged, s.complete)
                ORDER BY s.stream) FILTER (WHERE s.stream <> '' AND NOT s.consensus) AS progress
        FROM streams s JOIN wanted w ON w.id = s.dossier LEFT JOIN members m ON m.reviewer = s.stream GROUP BY 1
    ), dealt AS (
        SELECT a.dossier, json_agg(json_build_array(a.reviewer, a.name, a.due) ORDER BY a.name) AS assigned
        FROM assignments a JOIN wanted w ON w.id = a.dossier GROUP BY 1
    )
    SELECT w.id, w.name, w.questions, w.hidden, w.blind, coalesce(c.events, 0)::bigint, c.last,
        coalesce(dealt.assigned, '[]'), coalesce(c.progress, '[]')
    FROM wanted w LEFT JOIN counted c ON c.dossier = w.id LEFT JOIN dealt ON dealt.dossier = w.id ORDER BY w.name, w.id;
END $$;

CREATE OR REPLACE FUNCTION annotator.add_dossier(p_id text, p_name text, p_sha256 text, p_data bytea, p_questions int)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = annotator, pg_within, pg_temp AS $$
BEGIN
    PERFORM admitted(true);
    INSERT INTO sources VALUES (p_sha256, p_data) ON CONFLICT DO NOTHING;
    INSERT INTO dossiers (id, name, source, questions) VALUES (p_id, p_name, p_sha256, p_questions);
    PERFORM pg_notify('annotator', p_id);
END $$;

-- Who should review, [reviewer, name, due] each, and whether findings are hidden; what is null stays.
CREATE OR REPLACE FUNCTION annotator.govern(p_dossier text, p_blind boolean, p_assigned json)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = annotator, pg_within, pg_temp AS $$
BEGIN
    PERFORM admitted(true);
    UPDATE dossiers SET blind = coalesce(p_blind, blind) WHERE id = p_dossier;
    IF p_assigned IS NOT NULL THEN
        DELETE FROM assignments WHERE dossier = p_dossier;
        INSERT INTO assignments SELECT DISTINCT p_dossier, value ->> 0, value ->> 1, (value ->> 2)::date
            FROM json_array_elements(p_assigned);
    END IF;
    PERFORM pg_notify('annotator', p_dossier);
END $$;

CREATE OR REPLACE FUNCTION annotator.who()
RETURNS TABLE (login name, reviewer text, name text, organisation text, duty text, removed timestamptz, me boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = annotator, pg_temp AS $$
    SELECT m.*, m.login = session_user FROM members m WHERE me() IS NOT NULL
    ORDER BY m.name, m.login
$$;

CREATE OR REPLACE FUNCTION annotator.let_in(p_login text) RETURNS void LANGUAGE plpgsql
SET search_path = annotator, pg_within, pg_temp AS $$
DECLARE each regprocedure;
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA annotator TO %I', p_login);
    EXECUTE format('GRANT SELECT ON annotator.store TO %I', p_login);
    FOR each IN SELECT oid FROM pg_proc WHERE pronamespace = 'annotator'::regnamespace AND prosecdef LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', each, p_login);
    END LOOP;
END $$;

-- A login that is there becomes a member, or another one than it was. The first is the owner, as coordinator.
CREATE OR REPLACE FUNCTION annotator.set_member(
    p_login text, p_reviewer text, p_name text, p_organisation text, p_duty text
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = annotator, pg_within, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM members) OR session_user <> current_user THEN
        PERFORM admitted(true);
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = p_login AND rolcanlogin) THEN
        RAISE EXCEPTION 'no such login' USING ERRCODE = 'AN006';
    ELSIF EXISTS (SELECT FROM streams WHERE stream = p_reviewer AND consensus)
        OR EXISTS (SELECT FROM members WHERE reviewer = p_reviewer AND login <> p_login) THEN
        RAISE EXCEPTION 'that reviewer is another' USING ERRCODE = 'AN002';
    END IF;
    INSERT INTO members VALUES (p_login, p_reviewer, p_name, p_organisation, p_duty) ON CONFLICT (login) DO UPDATE
        SET name = p_name, organisation = p_organisation, duty = p_duty, removed = NULL;
    PERFORM let_in(p_login);
    PERFORM kept_coordinator();
END $$;

CREATE OR REPLACE FUNCTION annotator.remove_member(p_login text, p_erase boolean) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = annotator, pg_within, pg_temp AS $$
BEGIN
    PERFORM admitted(true);
    UPDATE members SET removed = coalesce(removed, now()), name = CASE WHEN p_erase THEN reviewer ELSE name END,
        organisation = CASE WHEN p_erase THEN '' ELSE organisation END WHERE login = p_login;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such member' USING ERRCODE = 'AN006';
    END IF;
    PERFORM kept_coordinator();
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = p_login) AND p_login <> current_user THEN
        EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA annotator FROM %I', p_login);
        EXECUTE format('REVOKE ALL ON annotator.store FROM %I', p_login);
        EXECUTE format('REVOKE ALL ON SCHEMA annotator FROM %I', p_login);
    END IF;
END $$;

CREATE OR REPLACE FUNCTION annotator.kept_coordinator() RETURNS void LANGUAGE plpgsql
SET search_path = annotator, pg_within, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM members WHERE duty = 'coordinator' AND removed IS NULL) THEN
        RAISE EXCEPTION 'the last coordinator' USING ERRCODE = 'AN007';
    END IF;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA annotator FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA annotator FROM PUBLIC;

-- Members of an older store need the new functions too.
DO $$
BEGIN
    PERFORM set_config('search_path', 'annotator, pg_within, pg_temp', true);
    PERFORM annotator.let_in(login) FROM annotator.members WHERE removed IS NULL;
    PERFORM set_config('search_path', 'pg_temp', true);
END $$;
