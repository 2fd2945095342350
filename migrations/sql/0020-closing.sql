-- Closing a sale writes every order line (its slip) and posts every one to the ledger; less is to be kept in step now.

-- A line's slip is found by its distribution and farm, which have an index. Without one of its own, and with room on the page, writing
-- the slip leaves the seven other indexes alone.
drop index order_lines_of_slip;
alter table order_lines set (fillfactor = 75);

-- That the collective exists follows from the entry's and the farm's, order's or member's own keys.
alter table ledger_postings drop constraint ledger_postings_collective_id_fkey;

-- Most entries have no payment.
alter table ledger_entries drop constraint ledger_entries_collective_id_payment_id_key;
create unique index ledger_entries_of_payment on ledger_entries (collective_id, payment_id) where payment_id is not null;
