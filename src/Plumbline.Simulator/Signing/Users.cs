using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Signing;

/// <summary>The one generated user of each tenancy, all with the same API key.</summary>
internal static class Users
{
    public static string IdIn(TenancySeed tenancy) => Ocid.Global("user", tenancy.Id);
}
