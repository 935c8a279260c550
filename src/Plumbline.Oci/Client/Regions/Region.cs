namespace Plumbline.Oci.Client.Regions;

/// <summary>An OCI region.</summary>
/// <param name="Identifier">Such as <c>us-ashburn-1</c>.</param>
/// <param name="Key">Such as <c>iad</c>, in lower case; empty when it is not known.</param>
/// <param name="Domain">The realm's second-level domain, such as <c>oraclecloud.com</c>; it may carry a port.</param>
internal sealed record Region(string Identifier, string Key, string Domain);
