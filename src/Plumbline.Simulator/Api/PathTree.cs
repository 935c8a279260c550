namespace Plumbline.Simulator.Api;

/// <summary>The operations of a service by path. A literal segment wins over a parameter: /keys/import is no key.</summary>
internal sealed class PathTree
{
    private const string AnySegment = "{}";
    private readonly Dictionary<string, PathTree> _children = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Operation> _byMethod = new(StringComparer.Ordinal);

    public static PathTree Of(IEnumerable<Operation> operations)
    {
        var root = new PathTree();
        foreach (var operation in operations)
        {
            root.Add(operation);
        }

        return root;
    }

    public Operation? Find(string method, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return _byMethod.GetValueOrDefault(method);
        }

        var literal = _children.TryGetValue(path[0], out var named) ? named.Find(method, path[1..]) : null;
        return literal ?? (_children.TryGetValue(AnySegment, out var any) ? any.Find(method, path[1..]) : null);
    }

    private void Add(Operation operation)
    {
        var at = this;
        foreach (var segment in operation.Segments)
        {
            var name = segment.StartsWith('{') ? AnySegment : segment;
            at._children.TryAdd(name, new PathTree());
            at = at._children[name];
        }

        at._byMethod.TryAdd(operation.Method, operation);
    }
}
