namespace Plumbline.Simulator.Policies;

/// <summary><c>Define … as …</c>: a name for something of another tenancy.</summary>
internal sealed record Definition(string Kind, string Name, string Id) : Statement
{
    public override string ToString() => $"Define {Kind} {Spelling.Name(Name)} as {Id}";
}
