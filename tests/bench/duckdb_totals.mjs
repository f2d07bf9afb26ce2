// Totals by group and tax rate with DuckDB's exact decimals: node duckdb_totals.mjs LINES.csv
// Needs the npm package @duckdb/node-api (NODE_PATH or beside this file).
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const query = `
  select "Nhóm chi phí" as grp, "Thuế suất" as vat,
         sum("Khối lượng" * "Đơn giá") as before_tax
  from read_csv('${process.argv[2]}', header = true, all_varchar = false, columns = {
    'STT': 'VARCHAR', 'Nội dung': 'VARCHAR', 'Nhóm chi phí': 'VARCHAR', 'Loại': 'VARCHAR',
    'ĐVT': 'VARCHAR', 'Khối lượng': 'DECIMAL(12,1)', 'Đơn giá': 'DECIMAL(18,0)',
    'Thuế suất': 'VARCHAR'})
  group by all order by all`;
const reader = await connection.runAndReadAll(query);
for (const row of reader.getRows()) console.log(row.join('\t'));
