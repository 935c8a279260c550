using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Discovery;

/// <summary>One list that is asked for.</summary>
/// <param name="CompartmentId">Where resources are that do not say it themselves.</param>
/// <param name="Address">What the list is about, by the API's names.</param>
/// <param name="Parent">The resource that holds what is listed.</param>
internal sealed record ListPlace(
    string CompartmentId,
    IReadOnlyDictionary<string, string> Address,
    Resource? Parent = null
);
