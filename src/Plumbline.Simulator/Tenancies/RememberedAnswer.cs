using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Tenancies;

/// <summary>What was answered to a request with a retry token.</summary>
internal sealed record RememberedAnswer(string Key, DateTimeOffset Time, string BodyHash, Answer Answer);
