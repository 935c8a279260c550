using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Principals;

/// <summary>Who can call in a tenancy: its generated user, and in its root compartment an instance, a function and a cluster's workload.</summary>
internal sealed record Residents(Principal User, Principal Instance, Principal Function, Principal Workload)
{
    public static Residents Of(TenancySeed tenancy) =>
        new(
            Resident(PrincipalKind.User, "user", tenancy),
            Resident(PrincipalKind.Instance, "instance", tenancy),
            Resident(PrincipalKind.Resource, "fnfunc", tenancy),
            Resident(PrincipalKind.Workload, "cluster", tenancy)
        );

    private static Principal Resident(PrincipalKind kind, string type, TenancySeed tenancy) =>
        new(kind, tenancy.Id, Ocid.Global(type, tenancy.Id), tenancy.Id);
}
