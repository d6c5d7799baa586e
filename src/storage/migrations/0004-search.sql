-- What can be found by searching: a row for each goal, measure and activity, and one for the answer that stands of each
-- item in a round. History has none: a search never reads more rows than there are things to find. Triggers keep it, in
-- the transaction of whoever writes, so that no way of writing can forget it.
--
-- No GIN index: `@@` is not leakproof, so PostgreSQL never uses one before row security has chosen the municipality's
-- rows. Those are found by the primary key, and their ready-made vectors compared.
create table search_entry (
  municipality_id integer not null references municipality,
  kind text not null check (kind in ('goal', 'measure', 'activity', 'answer')),
  -- The row of the goal, measure or activity; for an answer the round item's.
  subject_id integer not null,
  -- An answer's version; 0 for the others.
  entry_version integer not null,
  words tsvector not null,
  primary key (municipality_id, kind, subject_id)
);
call protect('search_entry');

-- Swedish writes compounds as one word: each word that could be one also stands backwards after a "<", so that a search
-- for the end of a word is a search for a beginning. These have no place in the text, and so weigh least.
create function with_endings(words tsvector) returns tsvector language sql immutable parallel safe
  return words || coalesce(
    (select array_to_tsvector(array_agg('<' || reverse(lexeme))) from unnest(words) where length(lexeme) >= 6), '');

-- The stems of some words that are long enough to be told from a mere ending.
create function searched_endings(parts text[]) returns text[] language sql stable parallel safe
  return array(select stem from unnest(parts) part, unnest(tsvector_to_array(to_tsvector('swedish', part))) stem
    where length(stem) >= 4);

-- What is typed as it is, or each of its words as the beginning or the end of a longer one.
create function searched_words(typed text, parts text[]) returns tsquery language sql stable parallel safe
  return websearch_to_tsquery('swedish', typed) || coalesce((
    select string_agg('(' || quote_literal(stem) || ':*' ||
      case when length(stem) >= 4 then ' | ' || quote_literal('<' || reverse(stem)) || ':*' else '' end || ')', ' & ')
    from unnest(parts) part, unnest(tsvector_to_array(to_tsvector('swedish', part))) stem)::tsquery, '');

-- Arguments: kind, the column that holds the id, the heading's columns, the text's columns (comma between).
create function keep_search_entry() returns trigger language plpgsql as $$
declare
  saved constant jsonb := to_jsonb(new);
  heading constant text := (select string_agg(saved ->> name, ' ') from unnest(string_to_array(tg_argv[2], ',')) name);
  body constant text := (select string_agg(saved ->> name, ' ') from unnest(string_to_array(tg_argv[3], ',')) name);
begin
  insert into search_entry as kept (municipality_id, kind, subject_id, entry_version, words)
  values (new.municipality_id, tg_argv[0], (saved ->> tg_argv[1])::integer, coalesce((saved ->> 'entry_version')::integer, 0),
    -- Of an endless text the beginning is found: a vector of more than a megabyte cannot be, nor could its text be saved.
    with_endings(setweight(to_tsvector('swedish', coalesce(left(heading, 2000), '')), 'A')
      || to_tsvector('swedish', coalesce(left(body, 50000), ''))))
  on conflict (municipality_id, kind, subject_id) do update
    set entry_version = excluded.entry_version, words = excluded.words
    where kept.entry_version <= excluded.entry_version;
  return null;
end $$;

create function drop_search_entry() returns trigger language plpgsql as $$
begin
  delete from search_entry
  where municipality_id = old.municipality_id and kind = tg_argv[0]
    and subject_id = (to_jsonb(old) ->> tg_argv[1])::integer;
  return null;
end $$;

create trigger goal_is_found after insert or update of number, title, area on goal
  for each row execute function keep_search_entry('goal', 'goal_id', 'number,title', 'area');
create trigger measure_is_found after insert or update of number, title, source on measure
  for each row execute function keep_search_entry('measure', 'measure_id', 'number,title', 'source');
create trigger activity_is_found after insert or update of number, title, description on activity
  for each row execute function keep_search_entry('activity', 'activity_id', 'number,title', 'description');
create trigger goal_is_gone after delete on goal for each row execute function drop_search_entry('goal', 'goal_id');
create trigger measure_is_gone after delete on measure
  for each row execute function drop_search_entry('measure', 'measure_id');
create trigger activity_is_gone after delete on activity
  for each row execute function drop_search_entry('activity', 'activity_id');

-- A retention decision empties a text by an update: then its words go too.
create trigger status_report_is_found after insert or update of comment on status_report
  for each row execute function keep_search_entry('answer', 'round_item_id', '', 'comment');
create trigger outcome_is_found after insert or update of comment, not_measured_because on outcome
  for each row execute function keep_search_entry('answer', 'round_item_id', '', 'comment,not_measured_because');
create trigger assessment_is_found after insert or update of comment, departs_because on assessment
  for each row execute function keep_search_entry('answer', 'round_item_id', '', 'comment,departs_because');
