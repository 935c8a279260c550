namespace Plumbline.Simulator.Principals;

internal enum PrincipalKind
{
    User,
    Instance,
    Resource,
    Workload,
}
