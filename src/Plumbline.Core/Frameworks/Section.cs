namespace Plumbline.Core.Frameworks;

/// <summary>A part of a framework: a chapter, a family, a domain.</summary>
/// <param name="Id">The framework's own number or letters.</param>
/// <param name="Title">What it is about, in our words.</param>
public sealed record Section(string Id, string Title, IReadOnlyList<Requirement> Requirements);
