// Resource Search: every key of the tenancy, page by page at several sizes, and what a query may say.
import search from "oci-resourcesearch";
import { assert, at, refused } from "./service.mjs";

const client = at(search.ResourceSearchClient);
const structured = (query) => ({ type: "Structured", query });
const run = (searchDetails, limit, page) => client.searchResources({ searchDetails, limit, page });

async function all(query, limit) {
  const items = [];
  let page;
  do {
    const answer = await run(structured(query), limit, page);
    items.push(...answer.resourceSummaryCollection.items);
    page = answer.opcNextPage;
  } while (page);
  return items;
}

const keys = await all("query key resources");
assert.ok(keys.length > 100);
for (const limit of [1000, 50, 7]) {
  const found = await all("query key resources", limit);
  assert.deepEqual(found.map((key) => key.identifier).sort(), keys.map((key) => key.identifier).sort());
}

const detailed = await all("query key resources return allAdditionalFields where lifecycleState = 'ENABLED'");
assert.ok(detailed.length > 0 && detailed.length <= keys.length);
assert.ok(detailed.every((key) => key.lifecycleState === "ENABLED" && key.additionalDetails.vaultId));
const sorted = await all("query vault, key resources sorted by displayName asc");
assert.ok(sorted.length > keys.length);
const free = await client.searchResources({ searchDetails: { type: "FreeText", text: sorted[0].displayName } });
assert.ok(free.resourceSummaryCollection.items.length > 0);
await refused(() => run(structured("query nonsense resources")), 400, "CannotParseRequest");

const types = await client.listResourceTypes({});
assert.ok(types.items.some((type) => type.name.toLowerCase() === "key"));
const type = await client.getResourceType({ name: "Key" });
assert.ok(type.resourceType.fields.length > 0);
