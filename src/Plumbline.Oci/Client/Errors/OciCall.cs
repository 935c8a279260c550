namespace Plumbline.Oci.Client.Errors;

/// <summary>An API operation at an endpoint, in OCI's names: <c>kms</c>, <c>ListVaults</c>.</summary>
public sealed record OciCall(string Service, string Operation, Uri Endpoint)
{
    /// <summary>The region's identifier; a vault's host is one of its region's.</summary>
    public string Region { get; init; } = "";
}
