namespace Plumbline.Simulator.Search;

/// <summary>A field that a query may name, in its proper spelling.</summary>
internal readonly record struct SearchField(string Name, bool IsTime);
