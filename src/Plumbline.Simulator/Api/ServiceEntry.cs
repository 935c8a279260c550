namespace Plumbline.Simulator.Api;

/// <summary>
/// What is known of a service before its description is read: its host's first label or labels, the first path
/// segments of its operations, and the collections it lists or gets.
/// </summary>
internal sealed record ServiceEntry(
    string Service,
    string Host,
    IReadOnlyList<string> Roots,
    IReadOnlyList<string> Collections
)
{
    // Reading all at once would cost every start a quarter of a second.
    private readonly Lazy<ApiDescription> _description = new(() => ApiDescription.Read(Service));

    public ApiDescription Description => _description.Value;

    /// <summary>The package of the official SDKs that the service's client is in.</summary>
    public string Package { get; } = Service.Split('.')[0];

    /// <summary>Its resources belong to the tenancy, not to a region.</summary>
    public bool IsGlobal => Package is "identity" or "identity_domains" or "budget" or "usage_api" or "onesubscription";

    /// <summary>Every name that a user may call this service by.</summary>
    public IEnumerable<string> Names =>
        Package is "key_management"
            ? [Service, Package, Service.Split('.')[1], "kms"]
            : new[] { Service, Package, Service.Split('.')[1] }.Distinct(StringComparer.Ordinal);
}
