namespace Plumbline.Oci.ApiGateway;

/// <summary>That calls are counted by subscriber.</summary>
public sealed record UsagePlans(IReadOnlyList<string>? TokenLocations = null);
