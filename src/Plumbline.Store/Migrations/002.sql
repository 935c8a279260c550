-- What a scan's keys and vaults cost, and what the fix of a finding saves. Amounts are text: they are decimal.
ALTER TABLE scan ADD COLUMN money TEXT;
ALTER TABLE finding ADD COLUMN monthly_saving TEXT;
