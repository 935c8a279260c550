// Official clients pointed at the simulator. Everything comes from the environment:
// OCI_CLI_CONFIG_FILE names the config file, PLUMB_SIM_URL the plain root.
import common from "oci-common";
import identity from "oci-identity";
import keymanagement from "oci-keymanagement";

export const provider = new common.ConfigFileAuthenticationDetailsProvider(process.env.OCI_CLI_CONFIG_FILE);
export const tenancyId = provider.getTenantId();

const at = (client, endpoint) => Object.assign(client, { endpoint });

export const identityClient = (authenticationDetailsProvider = provider) =>
  at(new identity.IdentityClient({ authenticationDetailsProvider }), process.env.PLUMB_SIM_URL);

export const vaultClient = () =>
  at(new keymanagement.KmsVaultClient({ authenticationDetailsProvider: provider }), process.env.PLUMB_SIM_URL);

export const managementClient = (vault) =>
  at(new keymanagement.KmsManagementClient({ authenticationDetailsProvider: provider }), vault.managementEndpoint);

// Asks for one page after the other until none is named.
export async function pages(list) {
  const answers = [];
  let page;
  do {
    const answer = await list(page);
    answers.push(answer.items);
    page = answer.opcNextPage;
  } while (page);
  return answers;
}

export async function compartmentPages(limit) {
  const client = identityClient();
  return pages((page) =>
    client.listCompartments({ compartmentId: tenancyId, compartmentIdInSubtree: true, limit, page }),
  );
}

// The vault of this name, wherever it is in the home region.
export async function findVault(displayName) {
  const client = vaultClient();
  const compartments = (await compartmentPages()).flat();
  for (const { id } of compartments) {
    const vaults = await client.listVaults({ compartmentId: id }).catch(() => ({ items: [] }));
    const found = vaults.items.find((vault) => vault.displayName === displayName);
    if (found) {
      return (await client.getVault({ vaultId: found.id })).vault;
    }
  }
  throw new Error(`no vault is called ${displayName}`);
}

export const print = (result) => process.stdout.write(JSON.stringify(result));
