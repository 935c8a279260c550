namespace Plumbline.Simulator.Api;

/// <summary>A field that does not fit its model: where it is, and how to put it right.</summary>
internal sealed record FieldProblem(string Path, bool IsMissing, string Text);
