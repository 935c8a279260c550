namespace Plumbline.Simulator.Api;

/// <summary>An operation found for a request, with the service it belongs to and its path parameters.</summary>
internal sealed record Route(ApiDescription Api, Operation Operation, IReadOnlyDictionary<string, string> PathValues);
