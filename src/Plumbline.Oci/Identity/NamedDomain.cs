namespace Plumbline.Oci.Identity;

/// <summary>An availability domain. Its name differs from tenancy to tenancy.</summary>
internal sealed record NamedDomain(string Name);
