namespace Plumbline.Bench.Scanning;

/// <summary>What the page says in every run.</summary>
internal static class PageText
{
    public const string Method = """
        All forms scan the same simulated tenancy (`plumb sim`, a process of its own on the same machine, so on the same cores) over signed https through its proxy, and count enabled HSM keys.

        - `plumb scan`: a process that writes its JSON report.
        - SDK: the manual procedure as a loop over OCI's TypeScript SDK, with its default retry configuration and connections that are kept. It lists all compartments, each compartment's vaults in every region, gets every active vault, lists the keys in the vault's own compartment (pages of 1,000), and gets every enabled key. It does not look for keys in other compartments than their vault's.

        What the columns mean:

        - *process*: from the start of the process to its end. *start-up*: to the arrival of its first request, loading of the runtime and of modules included.
        - *first request to last answer*: from the first request's arrival at the simulator to the last one's, and the latency that its answer is held back. *times Plumbline* compares these. *by its own clock*: until the modules of the client were loaded, and from its first call to its last answer.
        - *calls*: requests that arrived, refused ones included. *failed calls*: those that failed for good, after their retries; for Plumbline its gaps.
        - *peak memory*: VmHWM of the process, looked at every 20 ms.
        - Short runs (under 6 seconds; with `QUICK=1` under 2) are the median of three. "≈" is extrapolated: the run was ended after its budget, and the calls that were left are taken to go as fast as those of the whole run or of its second half, whichever is faster.
        - *floor*: the latency of the four calls that need each other's answers: region subscriptions, search, a compartment's vaults, a vault's keys. Further pages are not counted.

        *10/s* is the rate that the simulator allows each class of calls (KMS provisioning reads, KMS management reads, identity, search), with a burst of ten.
        """;
}
