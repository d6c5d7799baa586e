-- Who owes what follows the responsibilities in the plan from day to day. It is worked out when a transaction names a day
-- that it has not been worked out for, or something has changed since; triggers notice, in the transaction of whoever
-- writes, so that no way of writing can forget it.
create table owners_settled (
  municipality_id integer not null references municipality,
  -- Null when something has changed since.
  day date,
  primary key (municipality_id)
);
call protect('owners_settled');

create function unsettle_owners() returns trigger language plpgsql as $$
begin
  update owners_settled set day = null where day is not null;
  return null;
end $$;

create trigger owners_follow after insert or update or delete on responsibility
  for each statement execute function unsettle_owners();
create trigger owners_follow after insert on round_item for each statement execute function unsettle_owners();
create trigger owners_return after update of state on round_item for each row
  when (old.state in ('submitted', 'approved') and new.state not in ('submitted', 'approved'))
  execute function unsettle_owners();
create trigger owners_leave after update of is_active on person for each row
  when (old.is_active <> new.is_active) execute function unsettle_owners();

/*
 * What is left falls to those who answer for it on the day and are still here, substitutes among them; where there is
 * nobody, to those who answer for its goal. What is handed in stays with those who owed it, but not with a substitute
 * whose days are over.
 */
create procedure settle_owners(today date)
  language plpgsql
  -- How many rows a municipality has the planner cannot know behind row security; guessing few, it would compare each
  -- item with each responsibility.
  set enable_nestloop = off
as $$
begin
  insert into owners_settled (municipality_id) values (current_municipality()) on conflict do nothing;
  -- One at a time, and after whoever is changing something: what follows sees what they have done.
  perform from owners_settled for update;
  if exists (select from owners_settled where day = today) then return; end if;
  with answering as materialized (
    select r.person_id, r.goal_id, r.measure_id, r.activity_id from responsibility r
    join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id and p.is_active
    where r.first_day <= today and (r.last_day is null or r.last_day >= today)
  ), still_left as materialized (
    select round_item_id, goal_id, measure_id, activity_id from round_item where state in ('to-do', 'draft', 'returned')
  ), owing as materialized (
    select i.round_item_id, a.person_id from still_left i join answering a on a.activity_id = i.activity_id
    union
    select i.round_item_id, a.person_id from still_left i join answering a on a.measure_id = i.measure_id
    union
    select i.round_item_id, a.person_id from still_left i join answering a on a.goal_id = i.goal_id
    where coalesce(i.activity_id not in (select activity_id from answering where activity_id is not null), true)
      and coalesce(i.measure_id not in (select measure_id from answering where measure_id is not null), true)
  ), ended as (
    delete from round_item_owner o using round_item i
    where i.municipality_id = o.municipality_id and i.round_item_id = o.round_item_id
      and case when i.state = 'submitted' then (
          select coalesce(bool_and(s.substitute_for is not null and s.last_day < today), false) from responsibility s
          where s.municipality_id = o.municipality_id and s.person_id = o.person_id
            and (s.activity_id = i.activity_id or s.measure_id = i.measure_id or s.goal_id = i.goal_id))
        else i.state <> 'approved'
          and (o.round_item_id, o.person_id) not in (select w.round_item_id, w.person_id from owing w) end
  )
  insert into round_item_owner (municipality_id, round_item_id, person_id)
  select current_municipality(), round_item_id, person_id from owing on conflict do nothing;
  update owners_settled set day = today;
end $$;

-- Names the municipality that the transaction is in and, unless it has nothing to do with people's duties, its day.
create procedure enter_municipality(municipality integer, today date) language plpgsql as $$
begin
  perform set_config('tertial.municipality', municipality::text, true);
  if today is null or exists (select from owners_settled where day = today) then return; end if;
  call settle_owners(today);
end $$;
