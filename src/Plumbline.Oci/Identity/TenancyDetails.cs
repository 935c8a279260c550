namespace Plumbline.Oci.Identity;

/// <summary>What GetTenancy answers.</summary>
internal sealed record TenancyDetails(string Id, string? Name = null);
