namespace Plumbline.Simulator.Policies;

internal enum LocationKind
{
    Tenancy,
    Compartment,
    CompartmentId,

    /// <summary>Only between tenancies.</summary>
    AnyTenancy,
}
