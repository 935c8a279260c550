namespace Plumbline.Oci.Client.Errors;

/// <summary>An API operation at an endpoint, in OCI's names: <c>kms</c>, <c>ListVaults</c>.</summary>
public sealed record OciCall(string Service, string Operation, Uri Endpoint)
{
    /// <summary>The region's identifier; a vault's host is one of its region's.</summary>
    public string Region { get; init; } = "";

    /// <summary>Whether it goes to a vault's own host.</summary>
    internal bool IsAtVault =>
        Endpoint.Host.Contains("-management.kms.", StringComparison.Ordinal)
        || Endpoint.Host.Contains("-crypto.kms.", StringComparison.Ordinal);
}
