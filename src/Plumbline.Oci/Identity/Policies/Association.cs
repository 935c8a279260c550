namespace Plumbline.Oci.Identity.Policies;

/// <summary>The far end of an <c>associate</c> between tenancies.</summary>
internal sealed record Association(string ResourceType, Location Location);
