namespace Plumbline.Simulator.Policies;

internal enum Operator
{
    Equal,
    NotEqual,
    In,
    NotIn,
    Before,
    After,
    Between,
}
