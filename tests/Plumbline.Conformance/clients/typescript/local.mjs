// Clients that find their own hosts, as they do in OCI: a region of the simulator's realm (OCI_REGION_METADATA), whose
// names end in "localhost". Where the resolver does not know such names this stands in for lines in /etc/hosts.
import dns from "node:dns";

const lookup = dns.lookup;
dns.lookup = (host, options, callback) =>
  lookup(host.endsWith(".localhost") || host.startsWith("idcs-") ? "127.0.0.1" : host, options, callback);
