namespace Plumbline.Simulator.Search;

internal enum TagPart
{
    Namespace,
    Key,
    Value,
}
