using Plumbline.Core.Inventories;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery.Journals;

namespace Plumbline.Oci.Discovery;

/// <summary>A page of a list that is at rest in the journal.</summary>
/// <param name="Place">Where it rests.</param>
/// <param name="Items">What was kept of it.</param>
/// <param name="Flaws">What could not be read.</param>
/// <param name="Provenance">The answer it came in.</param>
/// <param name="At">When it was read from OCI.</param>
internal sealed record JournaledPage<T>(
    Segment Place,
    IReadOnlyList<T> Items,
    IReadOnlyList<OciException> Flaws,
    Provenance Provenance,
    DateTimeOffset At
);
