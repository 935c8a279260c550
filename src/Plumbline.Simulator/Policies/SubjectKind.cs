namespace Plumbline.Simulator.Policies;

internal enum SubjectKind
{
    AnyUser,
    AnyGroup,
    Group,
    DynamicGroup,
    Service,
    Resource,
}
