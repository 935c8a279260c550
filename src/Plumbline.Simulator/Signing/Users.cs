using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Signing;

/// <summary>The one generated user of each tenancy, all with the same API key.</summary>
internal sealed class Users(IReadOnlyList<TenancySeed> tenancies, string fingerprint)
{
    private readonly Dictionary<string, string> _tenancyByKeyId = tenancies.ToDictionary(
        tenancy => $"{tenancy.Id}/{IdIn(tenancy)}/{fingerprint}",
        tenancy => tenancy.Id,
        StringComparer.Ordinal
    );

    public static string IdIn(TenancySeed tenancy) => Ocid.Global("user", tenancy.Id);

    /// <summary>The tenancy that a <c>keyId</c> belongs to, or null for one that is not registered.</summary>
    public string? TenancyOf(string keyId) => _tenancyByKeyId.GetValueOrDefault(keyId);
}
