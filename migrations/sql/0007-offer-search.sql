-- What a search of a sale compares is made when an offer is written, not for each of a thousand offers at each key press. No index:
-- a search never leaves its sale, whose offers are read in the order of the shop anyway, and selling rewrites these rows all evening.
alter table offers add column searched text not null generated always as (search_text(name || ' ' || producer_name)) stored;
