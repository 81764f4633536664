-- The folders that are read beside the inbox, one a line; null: those for sent mail and for junk.
alter table mail_account add column read_folders text;
